import { hashPhrase } from '../tokens/hash-phrase.ts';
import type { Tokens } from '../tokens/split-tokens.ts';
import type { WordWeights } from '../tokens/word-weights.ts';
import type { AlignmentStep } from './alignment-step.ts';

/** Log-odds that two adjacent words are one phrase if they occur together this often and never in the original. */
export const COHESION_BONUS = 0.6;
const MIN_COUNT = 2;
const MIN_SHARE = 0.6;

function countPairs(copy: Tokens, original: Tokens): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let t = 0; t + 1 < copy.length; t++) {
    const key = hashPhrase(copy, t, 2);
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  for (let t = 0; t + 1 < original.length; t++) pairs.delete(hashPhrase(original, t, 2));
  return pairs;
}

/** True if the steps take as many tokens of the copy as of the original. */
function isBalanced(steps: AlignmentStep[], start: number, end: number): boolean {
  const [first, last] = [steps[start] as AlignmentStep, steps[end - 1] as AlignmentStep];
  return last.copyEnd - first.copyStart === last.originalEnd - first.originalStart;
}

/** Pairs that a first alignment separated of necessity: each word replaces one word. */
function separatedPairs(copy: Tokens, steps: AlignmentStep[]): Set<number> {
  const separated = new Set<number>();
  let start = 0;
  steps.forEach((step, index) => {
    if (step.kind === 'kept') start = index + 1;
    let end = index + 1;
    const next = steps[end];
    if (!next || step.kind === 'inserted' || next.kind === 'inserted') return;
    while (end < steps.length && steps[end]?.kind !== 'kept') end++;
    const isForced = step.kind === 'kept' || next.kind === 'kept' || isBalanced(steps, start, end);
    const isAdjacent = step.copyEnd === next.copyStart;
    if (isForced && isAdjacent) separated.add(hashPhrase(copy, step.copyEnd - 1, 2));
  });
  return separated;
}

/**
 * Finds the words of the copy that mostly occur with the next one, in a pair that the original does not have: a
 * spinner's phrase ("deoxyadenosine monophosphate").
 * @param steps of a first alignment, or none
 */
export function findCohesion(
  copy: Tokens,
  original: Tokens,
  weights: WordWeights,
  steps: AlignmentStep[],
): (position: number) => boolean {
  const pairs = countPairs(copy, original);
  for (const pair of separatedPairs(copy, steps)) pairs.delete(pair);
  const countOf = (i: number) => weights.inCopy[copy.id[i] as number] as number;
  return (i) => {
    const count = pairs.get(hashPhrase(copy, i, 2)) ?? 0;
    return count >= MIN_COUNT && count >= MIN_SHARE * Math.min(countOf(i), countOf(i + 1));
  };
}
