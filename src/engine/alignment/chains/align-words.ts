import type { AlignmentInput } from '../dp/add-phrase-matches.ts';
import { alignGap } from '../dp/align-gap.ts';
import { type AlignmentStep, keptStep } from '../dp/alignment-step.ts';
import { countSubstitutions } from '../dp/count-substitutions.ts';
import { createDpMatrix } from '../dp/dp-matrix.ts';
import { findCohesion } from '../dp/find-cohesion.ts';
import { createSubstitutionPrior } from '../dp/substitution-prior.ts';
import type { Tokens } from '../tokens/split-tokens.ts';
import { createWordSimilarity } from '../tokens/word-similarity.ts';
import type { WordWeights } from '../tokens/word-weights.ts';
import type { Chain } from './chain-anchors.ts';
import { type ExtendedChain, extendChains } from './extend-chains.ts';

/** A word that became a phrase has grown by at most this many words. */
const MAX_EXPANSION_WORDS = 5;

/** Anchors may be dropped if the kept anchors around them are at most this far apart. Tokens. */
const MAX_DROPPED_TOKENS = 14;

/** Two texts with the words of their common lexicon and what these weigh. */
export interface WeighedTexts {
  copy: Tokens;
  original: Tokens;
  words: string[];
  weights: WordWeights;
}

function alignBlock(input: AlignmentInput, block: ExtendedChain): AlignmentStep[] {
  const steps: AlignmentStep[] = [];
  let [copyStart, originalStart] = block.from;
  const alignUpTo = (copyEnd: number, originalEnd: number) => {
    const gap = { copyStart, copyEnd, originalStart, originalEnd };
    for (const step of alignGap(input, gap)) steps.push(step);
  };
  for (const [copy, original] of block.chain) {
    alignUpTo(copy, original);
    steps.push(keptStep(copy, original));
    [copyStart, originalStart] = [copy + 1, original + 1];
  }
  alignUpTo(block.to[0], block.to[1]);
  return steps;
}

/**
 * Drops the anchors on both sides of inserted words. In spun text an insertion is mostly a neighbour that has become a
 * phrase ("carrier" → "carrier wave"), and the gap's alignment must be free to find that.
 */
function dropAnchorsBesideInsertions(chain: Chain): Chain {
  const kept: Chain = [];
  chain.forEach(([x, y], i) => {
    const [before, after] = [chain[i - 1], chain[i + 1]];
    const isBeside =
      (before && hasInsertion(x - before[0], y - before[1])) ||
      (after && hasInsertion(after[0] - x, after[1] - y));
    const last = kept.at(-1);
    if (!isBeside || !last || x - last[0] > MAX_DROPPED_TOKENS) kept.push([x, y]);
  });
  return kept;
}

function hasInsertion(dx: number, dy: number): boolean {
  return dx > dy && dx - dy <= MAX_EXPANSION_WORDS;
}

/**
 * Aligns all words around the chains, in two passes: substitutions seen in the first help the second to decide which
 * of several substituted neighbours replaces which. Steps come chain by chain, in the copy's order.
 */
export function alignWords(texts: WeighedTexts, chains: Chain[]): AlignmentStep[] {
  const { copy, original, words, weights } = texts;
  const matrix = createDpMatrix();
  const similarity = createWordSimilarity(words);
  const blocks = extendChains(chains, copy, original);
  const align = (previous: AlignmentStep[]) => {
    const counts = countSubstitutions(copy, original, previous, words.length);
    const isCohesive = findCohesion(copy, original, weights, previous);
    const sources = { copy, original, similarity, weights, counts, isCohesive };
    const prior = createSubstitutionPrior(sources);
    return blocks.flatMap((block) => alignBlock({ copy, original, prior, matrix }, block));
  };
  const steps = align([]);
  if (steps.every((step) => step.kind === 'kept')) return steps;
  for (const block of blocks) block.chain = dropAnchorsBesideInsertions(block.chain);
  return align(steps);
}
