import { phrasePairKey } from '../tokens/hash-phrase.ts';
import type { Tokens } from '../tokens/split-tokens.ts';
import type { AlignmentStep } from './align-gap.ts';

/** How sure one sighting is: alone between kept words, among other swaps, or read from an insertion. */
const WEIGHT_ALONE = 1;
const WEIGHT_AMONG_OTHERS = 0.5;
const WEIGHT_EXPANDED = 0.6;

/** An inserted run longer than this is no widened word. */
const MAX_EXPANSION_TOKENS = 4;

/** So little says nothing: one sighting among others, which may be off by a word. */
export const NEGLIGIBLE_COUNT = 0.5;

/** What was seen of swaps. */
export interface SubstitutionCounts {
  /** How surely, by the key of both phrases; up to `NOTHING` it counts for nothing. */
  counts: Map<number, number>;
  /** 1 for the words of the original with which a swapped phrase begins: most words need no look at the counts. */
  startsPhrase: Uint8Array;
}

/**
 * Counts the swaps of a first alignment; an insertion may be a neighbour that has become a phrase. `size` is the
 * lexicon's.
 */
export function countSubstitutions(
  copy: Tokens,
  original: Tokens,
  steps: AlignmentStep[],
  size: number,
): SubstitutionCounts {
  const counts = new Map<number, number>();
  const begins = new Uint8Array(size);
  const note = (i: number, k: number, j: number, l: number, sure: number) => {
    const key = phrasePairKey(copy, i, k, original, j, l);
    const sum = (counts.get(key) ?? 0) + sure;
    counts.set(key, sum);
    if (sum > NEGLIGIBLE_COUNT) begins[original.id[j] as number] = 1;
  };
  steps.forEach((step, at) => {
    const [before, after] = [steps[at - 1], steps[at + 1]];
    if (step.kind === 'swapped') {
      const isAlone = before?.kind === 'kept' && after?.kind === 'kept';
      note(
        step.a0,
        step.a1 - step.a0,
        step.b0,
        step.b1 - step.b0,
        isAlone ? WEIGHT_ALONE : WEIGHT_AMONG_OTHERS,
      );
    }
    if (step.kind !== 'inserted' || before?.kind !== 'kept') return;
    let end = at;
    while (steps[end + 1]?.kind === 'inserted') end++;
    const last = steps[end] as AlignmentStep;
    const next = steps[end + 1];
    if (last.a1 - step.a0 > MAX_EXPANSION_TOKENS || next?.kind !== 'kept') return;
    note(before.a0, last.a1 - before.a0, before.b0, 1, WEIGHT_EXPANDED);
    note(step.a0, next.a1 - step.a0, next.b0, 1, WEIGHT_EXPANDED);
  });
  return { counts, startsPhrase: begins };
}
