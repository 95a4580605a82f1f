import type { Tokens } from '../tokens/split-tokens.ts';
import { findSharedEntities } from './find-shared-entities.ts';
import type { AlignedSentencePair, SentenceLink } from './score-sentence-pairs.ts';

/** Minimum log-odds to link two sentences in the common order, and out of it. */
const MIN_EVIDENCE = 3;
const MIN_EVIDENCE_OUT_OF_ORDER = 7;

/**
 * A whole paraphrased story: log-odds in order per sentence of the shorter text, share of the copy's sentences in that
 * order, and their number. None of 1,500 unrelated pairs reached the first two together.
 */
const MIN_STORY_EVIDENCE = 0.45;
const MIN_STORY_SHARE = 0.35;
const MIN_STORY_SENTENCES = 4;

/** Weaker links are ignored; stronger ones count as this much of a story. Log-odds. */
const MIN_LINK_EVIDENCE = 0.5;
const MAX_STORY_EVIDENCE = 4;

/** Sentences linked by wording with a smaller share of unaligned words were taken word for word, not paraphrased. */
const MIN_UNALIGNED_SHARE = 0.06;

/** Cost of each sentence skipped between two linked ones. */
const COST_PER_SKIPPED = 0.3;
const MAX_SKIPPED = 6;

/** Number of previous links tried: those further back would cost more for skipped sentences than they bring. */
const LOOK_BACK = 400;

function indexOfMax(values: ArrayLike<number>): number {
  let best = -1;
  for (let i = 0; i < values.length; i++)
    if (best < 0 || (values[i] as number) > (values[best] as number)) best = i;
  return best;
}

/**
 * The best run of links that ascends in both texts, with a cost for what it skips. A chain of its own, unlike
 * `chainAnchors`: links may share a sentence, and only the best run counts.
 */
function bestOrderedLinks(links: SentenceLink[]): SentenceLink[] {
  const score = new Float64Array(links.length);
  const before = new Int32Array(links.length).fill(-1);
  links.forEach((link, i) => {
    let best = 0;
    for (let j = Math.max(0, i - LOOK_BACK); j < i; j++) {
      const other = links[j] as SentenceLink;
      const [dx, dy] = [link.copy - other.copy, link.original - other.original];
      if (dx < 0 || dy < 0 || dx + dy === 0) continue;
      const skipped = Math.min(MAX_SKIPPED, Math.max(0, dx - 1) + Math.max(0, dy - 1));
      const sum = (score[j] as number) - skipped * COST_PER_SKIPPED;
      if (sum <= best) continue;
      best = sum;
      before[i] = j;
    }
    score[i] = best + link.evidence;
  });
  const run: SentenceLink[] = [];
  let last = indexOfMax(score);
  for (; last >= 0; last = before[last] as number) run.unshift(links[last] as SentenceLink);
  return run;
}

/** True if enough of both texts agrees in the same order to be the same story. */
function isSameStory(order: SentenceLink[], copy: Tokens, original: Tokens): boolean {
  const shorter = Math.min(copy.sentences.length, original.sentences.length);
  const evidence = order.reduce(
    (sum, link) => sum + Math.min(MAX_STORY_EVIDENCE, link.evidence),
    0,
  );
  const copySentences = new Set(order.map((link) => link.copy)).size;
  const isEnough =
    copySentences >= MIN_STORY_SENTENCES &&
    copySentences >= MIN_STORY_SHARE * copy.sentences.length;
  return isEnough && evidence >= MIN_STORY_EVIDENCE * shorter;
}

/** True if the sentences linked by wording (or none are) leave many words of both sides unaligned. */
function isLooselyAligned(linked: AlignedSentencePair[]): boolean {
  let [aligned, all] = [0, 0];
  for (const link of linked) {
    aligned += link.aligned[0] + link.aligned[1];
    all += link.words[0] + link.words[1];
  }
  return aligned <= (1 - MIN_UNALIGNED_SHARE) * all;
}

function byPosition(a: SentenceLink, b: SentenceLink): number {
  return a.copy - b.copy || a.original - b.original;
}

/**
 * Links sentences that state the same facts in other words: those in the common order, and those with so many common
 * entities that order does not matter.
 * @param linked the links by wording; their sentences are taken
 */
export function linkByEntities(
  copy: Tokens,
  original: Tokens,
  words: string[],
  linked: AlignedSentencePair[],
): SentenceLink[] {
  const linkedCopies = new Set(linked.map((link) => link.copy));
  const linkedOriginals = new Set(linked.map((link) => link.original));
  const weakLinks = findSharedEntities(copy, original, words).filter(
    ({ evidence }) => evidence >= MIN_LINK_EVIDENCE,
  );
  const free = weakLinks.filter(
    ({ copy: i, original: j }) => !linkedCopies.has(i) && !linkedOriginals.has(j),
  );
  if (free.length === 0) return [];
  const order = bestOrderedLinks([...free, ...linked].sort(byPosition));
  const isStory = isLooselyAligned(linked) && isSameStory(order, copy, original);
  const inOrder = new Set(order);
  return free.filter(
    (link) =>
      link.evidence >= MIN_EVIDENCE_OUT_OF_ORDER ||
      (inOrder.has(link) && (isStory || link.evidence >= MIN_EVIDENCE)),
  );
}
