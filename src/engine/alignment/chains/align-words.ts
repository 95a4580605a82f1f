import { type AlignmentStep, alignGap } from '../dp/align-gap.ts';
import { countSubstitutions } from '../dp/count-substitutions.ts';
import { createDpMatrix } from '../dp/dp-matrix.ts';
import type { AlignmentInput } from '../dp/fill-matrix.ts';
import { findCohesion } from '../dp/find-cohesion.ts';
import { createSubstitutionPrior } from '../dp/substitution-prior.ts';
import type { Tokens } from '../tokens/split-tokens.ts';
import { createWordSimilarity } from '../tokens/word-similarity.ts';
import type { WordWeights } from '../tokens/word-weights.ts';
import type { Chain } from './chain-anchors.ts';
import { type ExtendedChain, extendChains } from './extend-chains.ts';

/** A word that became a phrase has grown by at most so many words. */
const MAX_EXPANSION_WORDS = 5;

/** Tokens between two anchors up to which those between them may be freed. */
const MAX_FREED_TOKENS = 14;

function alignBlock(texts: AlignmentInput, block: ExtendedChain): AlignmentStep[] {
  const steps: AlignmentStep[] = [];
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
function dropAnchorsBesideInsertions(chain: Chain): Chain {
  const kept: Chain = [];
  chain.forEach(([x, y], i) => {
    const [before, after] = [chain[i - 1], chain[i + 1]];
    const isBeside =
      (before && hasInsertion(x - before[0], y - before[1])) ||
      (after && hasInsertion(after[0] - x, after[1] - y));
    const last = kept.at(-1);
    if (!isBeside || !last || x - last[0] > MAX_FREED_TOKENS) kept.push([x, y]);
  });
  return kept;
}

function hasInsertion(dx: number, dy: number): boolean {
  return dx > dy && dx - dy <= MAX_EXPANSION_WORDS;
}

/**
 * Aligns all words around the chains, in two passes: the swaps seen in the first help to tell in the second which
 * of several swapped neighbours stands for which. Steps come chain by chain, in the copy's order.
 */
export function alignWords(
  copy: Tokens,
  original: Tokens,
  words: string[],
  weights: WordWeights,
  chains: Chain[],
): AlignmentStep[] {
  const grid = createDpMatrix();
  const looks = createWordSimilarity(words);
  const blocks = extendChains(chains, copy, original);
  const pass = (before: AlignmentStep[]) => {
    const seen = countSubstitutions(copy, original, before, words.length);
    const isCohesive = findCohesion(copy, original, weights, before);
    const memory = createSubstitutionPrior(copy, original, looks, weights, seen, isCohesive);
    return blocks.flatMap((block) =>
      alignBlock({ copy, original, prior: memory, matrix: grid }, block),
    );
  };
  const steps = pass([]);
  if (steps.every((step) => step.kind === 'kept')) return steps;
  for (const block of blocks) block.chain = dropAnchorsBesideInsertions(block.chain);
  return pass(steps);
}
