import type { Anchors } from './find-anchors.ts';

/**
 * Chaining as read mappers do it (Li 2018, minimap2): the best sum of weights of anchors that rise in both texts,
 * less a cost for the distance and for the difference of distances. Each text may hold several chains, so blocks
 * may have moved.
 */
const LOOK_BACK = 80;

/** Tokens between two anchors of one chain: about five sentences may have been dropped or added there. */
const MAX_DISTANCE = 150;

/** Cost of a token between anchors, and of each doubling of the difference between the two distances. */
const COST_PER_TOKEN = 0.06;
const COST_PER_DOUBLING = 0.5;
const COST_PER_DIFFERENCE = 0.02;

/**
 * Log-odds below which a chain may be chance; about two rare words close together. What the best chains left over is
 * chained again with less, for single sentences that moved: their words must agree all the more.
 */
const MIN_SCORES = [7, 4, 4];

/** Positions between two anchors so near belong to the chain and are closed for others. */
const CLAIM_RADIUS = 12;

/** The anchors of one chain, as [copy, original] token places, rising in both. */
export type Chain = [copy: number, original: number][];

function gapCost(dx: number, dy: number): number {
  const difference = Math.abs(dx - dy);
  const doublings = difference ? Math.log2(1 + difference) * COST_PER_DOUBLING : 0;
  return Math.min(dx, dy) * COST_PER_TOKEN + doublings + difference * COST_PER_DIFFERENCE;
}

interface Scores {
  score: Float32Array;
  before: Int32Array;
}

function scoreAnchors(anchors: Anchors, open: Int32Array): Scores {
  const { copy, original, weight } = anchors;
  const score = new Float32Array(open.length);
  const before = new Int32Array(open.length).fill(-1);
  for (let i = 0; i < open.length; i++) {
    const p = open[i] as number;
    let best = 0;
    for (let j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) {
      const q = open[j] as number;
      const dx = (copy[p] as number) - (copy[q] as number);
      if (dx > MAX_DISTANCE) break;
      const dy = (original[p] as number) - (original[q] as number);
      if (dx <= 0 || dy <= 0 || dy > MAX_DISTANCE) continue;
      const gain = (score[j] as number) - gapCost(dx, dy);
      if (gain <= best) continue;
      best = gain;
      before[i] = j;
    }
    score[i] = best + (weight[p] as number);
  }
  return { score, before };
}

interface ClaimedTokens {
  copy: Uint8Array;
  original: Uint8Array;
}

function markClaimed(taken: Uint8Array, from: number, to: number): void {
  if (to - from <= CLAIM_RADIUS) taken.fill(1, from, to + 1);
  else taken[to] = 1;
}

function tracebackChain(
  anchors: Anchors,
  open: Int32Array,
  scores: Scores,
  end: number,
  taken: ClaimedTokens,
  least: number,
): Chain | undefined {
  const chain: Chain = [];
  let at = end;
  while (at >= 0) {
    const x = anchors.copy[open[at] as number] as number;
    const y = anchors.original[open[at] as number] as number;
    if (taken.copy[x] || taken.original[y]) break;
    chain.push([x, y]);
    at = scores.before[at] as number;
  }
  const rest = at >= 0 ? (scores.score[at] as number) : 0;
  if ((scores.score[end] as number) - rest < least) return undefined;
  return chain.reverse();
}

function claimChain(chain: Chain, taken: ClaimedTokens): void {
  let [px, py] = chain[0] as [number, number];
  for (const [x, y] of chain) {
    markClaimed(taken.copy, px, x);
    markClaimed(taken.original, py, y);
    [px, py] = [x, y];
  }
}

function takeChains(
  anchors: Anchors,
  open: Int32Array,
  taken: ClaimedTokens,
  least: number,
): Chain[] {
  const scores = scoreAnchors(anchors, open);
  const order = Array.from(open.keys())
    .filter((i) => (scores.score[i] as number) >= least)
    .sort((a, b) => (scores.score[b] as number) - (scores.score[a] as number));
  const chains: Chain[] = [];
  for (const end of order) {
    const chain = tracebackChain(anchors, open, scores, end, taken, least);
    if (!chain) continue;
    claimChain(chain, taken);
    chains.push(chain);
  }
  return chains;
}

/** Chains anchors into blocks that kept their inner order, in the copy's order. `lengths` are the texts' tokens. */
export function chainAnchors(anchors: Anchors, lengths: [copy: number, original: number]): Chain[] {
  const taken = { copy: new Uint8Array(lengths[0]), original: new Uint8Array(lengths[1]) };
  const chains: Chain[] = [];
  let open = Int32Array.from({ length: anchors.length }, (_, i) => i);
  for (const least of MIN_SCORES) {
    const found = takeChains(anchors, open, taken, least);
    if (found.length === 0) break;
    chains.push(...found);
    open = open.filter(
      (p) =>
        !taken.copy[anchors.copy[p] as number] && !taken.original[anchors.original[p] as number],
    );
  }
  return chains.sort((a, b) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0));
}
