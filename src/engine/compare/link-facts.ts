import { NAME, NUMBER, PUNCTUATION, type Tokens } from './split-tokens.ts';
import type { Link } from './weigh-links.ts';
import { logOdds } from './word-weights.ts';

/**
 * Who tells a story anew keeps its names, numbers and rare words, and mostly their order. Words are cut to a stem,
 * so that "announced" meets "announcement"; a plain word tells less than a name or number, a short one little.
 */
const STEM = 5;
const PLAIN = 0.55;
const SHORT = 0.15;
const SHORT_LETTERS = 4;

/** Facts in more sentences than this say nothing of one of them. */
const MOST_PLACES = 12;

/** Log-odds that link two sentences in the story's order, and out of it. */
const ENOUGH = 7;
const ENOUGH_ALONE = 15;

/** Log-odds lost by each fact of the shorter sentence that the other has not. */
const MISSING = 0.35;

/** Cost of each sentence left out between two linked ones. */
const PER_SKIPPED = 0.4;
const MOST_SKIPPED = 6;

type Facts = Map<string, number>;

function stemOf(word: string): string {
  return word.length > STEM ? word.slice(0, STEM) : word;
}

function share(kind: number, word: string): number {
  if (kind === NUMBER || kind === NAME) return 1;
  return word.length <= SHORT_LETTERS ? SHORT : PLAIN;
}

/** The facts of each sentence with what each is worth at most (1 = a name or number). */
function factsOf(tokens: Tokens, words: string[]): Facts[] {
  const facts: Facts[] = tokens.sentences.map(() => new Map());
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i] as number;
    if (kind === PUNCTUATION) continue;
    const word = words[tokens.id[i] as number] as string;
    const mine = facts[tokens.sentence[i] as number] as Facts;
    mine.set(stemOf(word), Math.max(mine.get(stemOf(word)) ?? 0, share(kind, word)));
  }
  return facts;
}

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

function candidates(copy: Tokens, original: Tokens, words: string[]): Link[] {
  const [mine, theirs] = [factsOf(copy, words), factsOf(original, words)];
  const [here, there] = [placesOf(mine), placesOf(theirs)];
  const total = copy.words + original.words;
  const links = new Map<number, Link & { shared: number }>();
  for (const [fact, inCopy] of here) {
    const inOriginal = there.get(fact);
    if (!inOriginal || inCopy.length * inOriginal.length > MOST_PLACES) continue;
    const odds = logOdds((inCopy.length + inOriginal.length) / total);
    for (const i of inCopy) {
      for (const j of inOriginal) {
        const key = i * theirs.length + j;
        const link = links.get(key) ?? {
          copy: i,
          original: j,
          evidence: 0,
          kept: 0,
          swapped: 0,
          shared: 0,
        };
        const worth = Math.min(mine[i]?.get(fact) ?? 0, theirs[j]?.get(fact) ?? 0);
        link.evidence += odds * worth;
        link.shared += worth;
        links.set(key, link);
      }
    }
  }
  const worthOf = (facts: Facts) => [...facts.values()].reduce((sum, worth) => sum + worth, 0);
  const [worthHere, worthThere] = [mine.map(worthOf), theirs.map(worthOf)];
  return [...links.values()].map(({ shared, ...link }) => {
    const most = Math.min(worthHere[link.copy] as number, worthThere[link.original] as number);
    return { ...link, evidence: link.evidence - Math.max(0, most - shared) * MISSING };
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

/**
 * Links sentences that tell the same facts in other words: those in the story's common order, and those with so
 * many facts in common that order does not matter. `linked` are the links by wording; their sentences are taken.
 */
export function linkFacts(copy: Tokens, original: Tokens, words: string[], linked: Link[]): Link[] {
  const here = new Set(linked.map((link) => link.copy));
  const there = new Set(linked.map((link) => link.original));
  const free = candidates(copy, original, words)
    .filter((link) => !here.has(link.copy) && !there.has(link.original))
    .filter((link) => link.evidence >= ENOUGH)
    .sort((a, b) => a.copy - b.copy || a.original - b.original);
  if (free.length === 0) return [];
  const anchored = [...free, ...linked].sort((a, b) => a.copy - b.copy || a.original - b.original);
  const inOrder = new Set(bestOrder(anchored));
  return free.filter((link) => inOrder.has(link) || link.evidence >= ENOUGH_ALONE);
}
