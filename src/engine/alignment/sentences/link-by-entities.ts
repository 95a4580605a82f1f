import type { Tokens } from '../tokens/split-tokens.ts';
import { findSharedEntities } from './find-shared-entities.ts';
import type { AlignedSentencePair, SentenceLink } from './score-sentence-pairs.ts';

/** Log-odds that link two sentences in the story's order, and out of it. */
const MIN_EVIDENCE = 3;
const MIN_EVIDENCE_OUT_OF_ORDER = 7;

/**
 * A whole story told anew: log-odds in order for each sentence of the shorter text, share of the copy's sentences in
 * that order, and so many of them. Of 1,500 unrelated pairs none reached the first two together.
 */
const MIN_STORY_EVIDENCE = 0.45;
const MIN_STORY_SHARE = 0.35;
const MIN_STORY_SENTENCES = 4;

/** Weaker links are not looked at, and no link counts for more than this as part of a story. */
const MIN_LINK_EVIDENCE = 0.5;
const MAX_STORY_EVIDENCE = 4;

/** Sentences linked by wording with fewer loose words than this were taken over word by word, not told anew. */
const MIN_UNALIGNED_SHARE = 0.06;

/** Cost of each sentence left out between two linked ones. */
const COST_PER_SKIPPED = 0.3;
const MAX_SKIPPED = 6;

/** Links so far back are not looked at: the sentences between would cost more than they bring. */
const LOOK_BACK = 400;

function indexOfMax(values: ArrayLike<number>): number {
  let best = -1;
  for (let i = 0; i < values.length; i++)
    if (best < 0 || (values[i] as number) > (values[best] as number)) best = i;
  return best;
}

/** The heaviest run of links that goes forward in both texts, with a cost for what it skips. */
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
  let at = indexOfMax(score);
  for (; at >= 0; at = before[at] as number) run.unshift(links[at] as SentenceLink);
  return run;
}

/** True if so much of both texts agrees in the same order that the one tells the other's story. */
function isSameStory(order: SentenceLink[], copy: Tokens, original: Tokens): boolean {
  const shorter = Math.min(copy.sentences.length, original.sentences.length);
  const evidence = order.reduce(
    (sum, link) => sum + Math.min(MAX_STORY_EVIDENCE, link.evidence),
    0,
  );
  const here = new Set(order.map((link) => link.copy)).size;
  const isEnough = here >= MIN_STORY_SENTENCES && here >= MIN_STORY_SHARE * copy.sentences.length;
  return isEnough && evidence >= MIN_STORY_EVIDENCE * shorter;
}

/** True if the sentences linked by wording (or no sentence) leave many words of both sides unaligned. */
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
 * Links sentences that tell the same facts in other words: those in the story's common order, and those with so
 * many facts in common that order does not matter. `linked` are the links by wording; their sentences are taken.
 */
export function linkByEntities(
  copy: Tokens,
  original: Tokens,
  words: string[],
  linked: AlignedSentencePair[],
): SentenceLink[] {
  const here = new Set(linked.map((link) => link.copy));
  const there = new Set(linked.map((link) => link.original));
  const faint = findSharedEntities(copy, original, words).filter(
    ({ evidence }) => evidence >= MIN_LINK_EVIDENCE,
  );
  const free = faint.filter((link) => !here.has(link.copy) && !there.has(link.original));
  if (free.length === 0) return [];
  const order = bestOrderedLinks([...free, ...linked].sort(byPosition));
  const isTold = isLooselyAligned(linked) && isSameStory(order, copy, original);
  const inOrder = new Set(order);
  return free.filter(
    (link) =>
      link.evidence >= MIN_EVIDENCE_OUT_OF_ORDER ||
      (inOrder.has(link) && (isTold || link.evidence >= MIN_EVIDENCE)),
  );
}
