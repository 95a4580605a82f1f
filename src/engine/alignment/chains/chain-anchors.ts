import type { Anchors } from './find-anchors.ts';

/**
 * Chaining as in read mapping (Li 2018, minimap2): the best sum of weights of anchors that ascend in both texts, minus
 * a cost for their distance and for the difference of distances. There may be several chains, since blocks may have
 * moved. This is the number of previous anchors tried.
 */
const LOOK_BACK = 80;

/** Maximum distance of two anchors in a chain: about five sentences may be dropped or added there. Tokens. */
const MAX_DISTANCE = 150;

/** Cost of a token between anchors, of each doubling of the difference between the two distances, and of its tokens. */
const COST_PER_TOKEN = 0.06;
const COST_PER_DOUBLING = 0.5;
const COST_PER_DIFFERENCE = 0.02;

/**
 * Below these log-odds a chain may be chance (about two rare words close together). What the best chains leave is
 * chained again with lower limits, for single sentences that moved.
 */
const MIN_SCORES = [7, 4, 4];

/** Positions between anchors this close belong to the chain and are closed for others. Tokens. */
const CLAIM_RADIUS = 12;

/** The anchors of a chain as [copy, original] token positions, ascending in both. */
export type Chain = [copy: number, original: number][];

function gapCost(dx: number, dy: number): number {
  const difference = Math.abs(dx - dy);
  const doublings = difference ? Math.log2(1 + difference) * COST_PER_DOUBLING : 0;
  return Math.min(dx, dy) * COST_PER_TOKEN + doublings + difference * COST_PER_DIFFERENCE;
}

/** The anchors still to be chained, and the tokens that earlier chains claimed. */
interface ChainSearch {
  anchors: Anchors;
  open: Int32Array;
  claimed: ClaimedTokens;
  minScore: number;
}

interface ChainScores {
  score: Float32Array;
  before: Int32Array;
}

function scoreAnchors({ anchors, open }: ChainSearch): ChainScores {
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

function markClaimed(claimed: Uint8Array, start: number, end: number): void {
  if (end - start <= CLAIM_RADIUS) claimed.fill(1, start, end + 1);
  else claimed[end] = 1;
}

/** The unclaimed part of the chain that ends at `end`, if its score suffices. */
function tracebackChain(
  { anchors, open, claimed, minScore }: ChainSearch,
  { score, before }: ChainScores,
  end: number,
): Chain | undefined {
  const chain: Chain = [];
  let current = end;
  while (current >= 0) {
    const x = anchors.copy[open[current] as number] as number;
    const y = anchors.original[open[current] as number] as number;
    if (claimed.copy[x] || claimed.original[y]) break;
    chain.push([x, y]);
    current = before[current] as number;
  }
  const rest = current >= 0 ? (score[current] as number) : 0;
  return (score[end] as number) - rest < minScore ? undefined : chain.reverse();
}

function claimChain(chain: Chain, claimed: ClaimedTokens): void {
  let [px, py] = chain[0] as [number, number];
  for (const [x, y] of chain) {
    markClaimed(claimed.copy, px, x);
    markClaimed(claimed.original, py, y);
    [px, py] = [x, y];
  }
}

function findChains(search: ChainSearch): Chain[] {
  const scores = scoreAnchors(search);
  const ends = Array.from(search.open.keys())
    .filter((i) => (scores.score[i] as number) >= search.minScore)
    .sort((a, b) => (scores.score[b] as number) - (scores.score[a] as number));
  const chains: Chain[] = [];
  for (const end of ends) {
    const chain = tracebackChain(search, scores, end);
    if (!chain) continue;
    claimChain(chain, search.claimed);
    chains.push(chain);
  }
  return chains;
}

/**
 * Chains anchors into blocks that kept their order, in the copy's order.
 * @param lengths the number of tokens of each text
 */
export function chainAnchors(anchors: Anchors, lengths: [copy: number, original: number]): Chain[] {
  const claimed = { copy: new Uint8Array(lengths[0]), original: new Uint8Array(lengths[1]) };
  const chains: Chain[] = [];
  let open = Int32Array.from({ length: anchors.length }, (_, i) => i);
  for (const minScore of MIN_SCORES) {
    const found = findChains({ anchors, open, claimed, minScore });
    if (found.length === 0) break;
    chains.push(...found);
    open = open.filter(
      (p) =>
        !claimed.copy[anchors.copy[p] as number] &&
        !claimed.original[anchors.original[p] as number],
    );
  }
  return chains.sort((a, b) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0));
}
