import { shareFacts } from './share-facts.ts';
import type { Tokens } from './split-tokens.ts';
import type { Link, WordLink } from './weigh-links.ts';

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

/** Cost of each sentence left out between two linked ones. */
const PER_SKIPPED = 0.3;
const MOST_SKIPPED = 6;

/** Links so far back are not looked at: the sentences between would cost more than they bring. */
const LOOK_BACK = 400;

function heaviest(values: ArrayLike<number>): number {
  let best = -1;
  for (let i = 0; i < values.length; i++)
    if (best < 0 || (values[i] as number) > (values[best] as number)) best = i;
  return best;
}

/** The heaviest run of links that goes forward in both texts, with a cost for what it skips. */
function bestOrder(links: Link[]): Link[] {
  const score = new Float64Array(links.length);
  const before = new Int32Array(links.length).fill(-1);
  links.forEach((link, i) => {
    let best = 0;
    for (let j = Math.max(0, i - LOOK_BACK); j < i; j++) {
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
  let at = heaviest(score);
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
  const faint = shareFacts(copy, original, words).filter(({ evidence }) => evidence >= FAINT);
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
