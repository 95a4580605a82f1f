import { hashPhrase } from '../tokens/hash-phrase.ts';
import type { Tokens } from '../tokens/split-tokens.ts';
import type { WordWeights } from '../tokens/word-weights.ts';
import type { AlignmentStep } from './align-gap.ts';

/** Log-odds that two neighbours are one phrase if they come together as often as this and never in the original. */
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

function isBalanced(steps: AlignmentStep[], from: number, to: number): boolean {
  const [first, last] = [steps[from] as AlignmentStep, steps[to - 1] as AlignmentStep];
  return last.a1 - first.a0 === last.b1 - first.b0;
}

/** Pairs that a first alignment parted where it had no choice: each word stands for one of its own. */
function separatedPairs(copy: Tokens, steps: AlignmentStep[]): Set<number> {
  const parted = new Set<number>();
  let from = 0;
  steps.forEach((step, at) => {
    if (step.kind === 'kept') from = at + 1;
    let to = at + 1;
    const next = steps[to];
    if (!next || step.kind === 'inserted' || next.kind === 'inserted') return;
    while (to < steps.length && steps[to]?.kind !== 'kept') to++;
    const isParted = step.kind === 'kept' || next.kind === 'kept' || isBalanced(steps, from, to);
    if (isParted && step.a1 === next.a0) parted.add(hashPhrase(copy, step.a1 - 1, 2));
  });
  return parted;
}

/**
 * Tells which words of the copy only go with the next one, in a pair that the original has not: a spinner's phrase
 * ("deoxyadenosine monophosphate"). `steps` are those of a first alignment, or none.
 */
export function findCohesion(
  copy: Tokens,
  original: Tokens,
  weights: WordWeights,
  steps: AlignmentStep[],
): (at: number) => boolean {
  const pairs = countPairs(copy, original);
  for (const pair of separatedPairs(copy, steps)) pairs.delete(pair);
  const countOf = (at: number) => weights.inCopy[copy.id[at] as number] as number;
  return (at) => {
    const count = pairs.get(hashPhrase(copy, at, 2)) ?? 0;
    return count >= MIN_COUNT && count >= MIN_SHARE * Math.min(countOf(at), countOf(at + 1));
  };
}
