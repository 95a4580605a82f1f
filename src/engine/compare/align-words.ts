import { alignGap, type Step } from './align-gap.ts';
import type { Chain } from './chain-anchors.ts';
import { countSwaps } from './count-swaps.ts';
import type { Texts } from './fill-grid.ts';
import { findCohesion } from './find-cohesion.ts';
import { makeGrid } from './grid.ts';
import { likenWords } from './liken-words.ts';
import type { Tokens } from './split-tokens.ts';
import { type Block, spreadChains } from './spread-chains.ts';
import { rememberSwaps } from './swap-memory.ts';
import type { Weights } from './word-weights.ts';

/** A word that became a phrase has grown by at most so many words. */
const LONGEST_WIDENING = 5;

/** Tokens between two anchors up to which those between them may be freed. */
const LONGEST_LOOSE = 14;

function alignBlock(texts: Texts, block: Block): Step[] {
  const steps: Step[] = [];
  let [a0, b0] = block.from;
  const bridge = (a1: number, b1: number) => {
    for (const step of alignGap(texts, { a0, a1, b0, b1 })) steps.push(step);
  };
  for (const [x, y] of block.chain) {
    bridge(x, y);
    steps.push({ kind: 'kept', a0: x, a1: x + 1, b0: y, b1: y + 1 });
    [a0, b0] = [x + 1, y + 1];
  }
  bridge(block.to[0], block.to[1]);
  return steps;
}

/**
 * Frees the anchors on both sides of words that were put in: in spun text they are mostly a neighbour that has
 * become a phrase ("carrier" → "carrier wave"), and the gap's alignment must be free to say so.
 */
function loosen(chain: Chain): Chain {
  const kept: Chain = [];
  chain.forEach(([x, y], i) => {
    const [before, after] = [chain[i - 1], chain[i + 1]];
    const isBeside =
      (before && isWidened(x - before[0], y - before[1])) ||
      (after && isWidened(after[0] - x, after[1] - y));
    const last = kept.at(-1);
    if (!isBeside || !last || x - last[0] > LONGEST_LOOSE) kept.push([x, y]);
  });
  return kept;
}

function isWidened(dx: number, dy: number): boolean {
  return dx > dy && dx - dy <= LONGEST_WIDENING;
}

/**
 * Aligns all words around the chains, in two passes: the swaps seen in the first help to tell in the second which
 * of several swapped neighbours stands for which. Steps come chain by chain, in the copy's order.
 */
export function alignWords(
  copy: Tokens,
  original: Tokens,
  words: string[],
  weights: Weights,
  chains: Chain[],
): Step[] {
  const grid = makeGrid();
  const looks = likenWords(words);
  const blocks = spreadChains(chains, copy, original);
  const pass = (before: Step[]) => {
    const seen = countSwaps(copy, original, before, words.length);
    const isCohesive = findCohesion(copy, original, weights, before);
    const memory = rememberSwaps(copy, original, looks, weights, seen, isCohesive);
    return blocks.flatMap((block) => alignBlock({ copy, original, memory, grid }, block));
  };
  const steps = pass([]);
  if (steps.every((step) => step.kind === 'kept')) return steps;
  for (const block of blocks) block.chain = loosen(block.chain);
  return pass(steps);
}
