import { type Facts, findFacts } from './find-facts.ts';
import type { Tokens } from './split-tokens.ts';
import type { Link, WordLink } from './weigh-links.ts';

/** Facts in more pairs of sentences than this say nothing of one of them. */
const MOST_PLACES = 12;

/** Share of its facts that a sentence told anew keeps: its order of magnitude. */
const KEPT = 0.5;

/** Log-odds that link two sentences in the story's order, and out of it. */
const ENOUGH = 3;
const ENOUGH_ALONE = 7;

/**
 * A whole story told anew: log-odds in order for each sentence of the shorter text, share of the copy's sentences in
 * that order, and so many of them. Of 1,500 unrelated pairs none reached the first two together.
 */
const STORY_EVIDENCE = 0.45;
const STORY_SHARE = 0.35;
const STORY_LEAST = 4;

/** Weaker links are not looked at, and no link counts for more than this as part of a story. */
const FAINT = 0.5;
const MOST_OF_STORY = 4;

/** Sentences linked by wording with fewer loose words than this were taken over word by word, not told anew. */
const LOOSE = 0.06;

/** Log-odds lost by each fact of the poorer sentence that the other has not. */
const MISSING = 0.25;

/** Cost of each sentence left out between two linked ones. */
const PER_SKIPPED = 0.3;
const MOST_SKIPPED = 6;

function placesOf(facts: Facts[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  facts.forEach((mine, sentence) => {
    for (const fact of mine.keys()) {
      const list = places.get(fact);
      if (list) list.push(sentence);
      else places.set(fact, [sentence]);
    }
  });
  return places;
}

interface Shared extends Link {
  worth: number;
}

/** All pairs of sentences with a fact in common. By chance a long sentence has a fact more easily than a short one. */
function shareFacts(mine: Facts[], theirs: Facts[]): Shared[] {
  const [here, there] = [placesOf(mine), placesOf(theirs)];
  const total = [...mine, ...theirs].reduce((sum, facts) => sum + facts.size, 0);
  const links = new Map<number, Shared>();
  for (const [fact, inCopy] of here) {
    const inOriginal = there.get(fact);
    if (!inOriginal || inCopy.length * inOriginal.length > MOST_PLACES) continue;
    const rate = (inCopy.length + inOriginal.length) / total;
    for (const i of inCopy) {
      for (const j of inOriginal) {
        const [one, other] = [mine[i] as Facts, theirs[j] as Facts];
        const key = i * theirs.length + j;
        const link = links.get(key) ?? { copy: i, original: j, evidence: 0, worth: 0 };
        const worth = Math.min(one.get(fact) as number, other.get(fact) as number);
        const chance = rate * Math.max(one.size, other.size);
        link.evidence += worth * Math.max(0, Math.log(KEPT / chance));
        link.worth += worth;
        links.set(key, link);
      }
    }
  }
  return [...links.values()];
}

function candidates(copy: Tokens, original: Tokens, words: string[]): Link[] {
  const [mine, theirs] = findFacts(copy, original, words);
  const worthOf = (facts: Facts) => [...facts.values()].reduce((sum, worth) => sum + worth, 0);
  const [worthHere, worthThere] = [mine.map(worthOf), theirs.map(worthOf)];
  return shareFacts(mine, theirs).map(({ copy: i, original: j, evidence, worth }) => {
    const most = Math.min(worthHere[i] as number, worthThere[j] as number);
    return { copy: i, original: j, evidence: evidence - Math.max(0, most - worth) * MISSING };
  });
}

/** The heaviest run of links that goes forward in both texts, with a cost for what it skips. */
function bestOrder(links: Link[]): Link[] {
  const score = new Float64Array(links.length);
  const before = new Int32Array(links.length).fill(-1);
  links.forEach((link, i) => {
    let best = 0;
    for (let j = 0; j < i; j++) {
      const other = links[j] as Link;
      const [dx, dy] = [link.copy - other.copy, link.original - other.original];
      if (dx < 0 || dy < 0 || dx + dy === 0) continue;
      const skipped = Math.min(MOST_SKIPPED, Math.max(0, dx - 1) + Math.max(0, dy - 1));
      const sum = (score[j] as number) - skipped * PER_SKIPPED;
      if (sum <= best) continue;
      best = sum;
      before[i] = j;
    }
    score[i] = best + link.evidence;
  });
  const run: Link[] = [];
  let at = score.indexOf(Math.max(...score));
  for (; at >= 0; at = before[at] as number) run.unshift(links[at] as Link);
  return run;
}

/** True if so much of both texts agrees in the same order that the one tells the other's story. */
function isStory(order: Link[], copy: Tokens, original: Tokens): boolean {
  const shorter = Math.min(copy.sentences.length, original.sentences.length);
  const evidence = order.reduce((sum, link) => sum + Math.min(MOST_OF_STORY, link.evidence), 0);
  const here = new Set(order.map((link) => link.copy)).size;
  const isEnough = here >= STORY_LEAST && here >= STORY_SHARE * copy.sentences.length;
  return isEnough && evidence >= STORY_EVIDENCE * shorter;
}

/** True if the sentences linked by wording (or no sentence) leave many words of both sides unaligned. */
function isLoose(linked: WordLink[]): boolean {
  let [aligned, all] = [0, 0];
  for (const link of linked) {
    aligned += link.aligned[0] + link.aligned[1];
    all += link.words[0] + link.words[1];
  }
  return aligned <= (1 - LOOSE) * all;
}

function byPlace(a: Link, b: Link): number {
  return a.copy - b.copy || a.original - b.original;
}

/**
 * Links sentences that tell the same facts in other words: those in the story's common order, and those with so
 * many facts in common that order does not matter. `linked` are the links by wording; their sentences are taken.
 */
export function linkFacts(
  copy: Tokens,
  original: Tokens,
  words: string[],
  linked: WordLink[],
): Link[] {
  const here = new Set(linked.map((link) => link.copy));
  const there = new Set(linked.map((link) => link.original));
  const faint = candidates(copy, original, words).filter(({ evidence }) => evidence >= FAINT);
  const free = faint.filter((link) => !here.has(link.copy) && !there.has(link.original));
  if (free.length === 0) return [];
  const order = bestOrder([...free, ...linked].sort(byPlace));
  const isTold = isLoose(linked) && isStory(order, copy, original);
  const inOrder = new Set(order);
  return free.filter(
    (link) =>
      link.evidence >= ENOUGH_ALONE || (inOrder.has(link) && (isTold || link.evidence >= ENOUGH)),
  );
}
