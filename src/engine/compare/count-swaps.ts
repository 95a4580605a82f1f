import type { Step } from './align-gap.ts';
import { keyOf } from './hash-phrase.ts';
import type { Tokens } from './split-tokens.ts';

/** How sure one sighting is: alone between kept words, among other swaps, or read from an insertion. */
const ALONE = 1;
const CROWDED = 0.5;
const WIDENED = 0.6;

/** An inserted run longer than this is no widened word. */
const LONGEST_WIDENING = 4;

/** So little says nothing: one sighting among others, which may be off by a word. */
export const NOTHING = 0.5;

/** What was seen of swaps. */
export interface Sightings {
  /** How surely, by the key of both phrases; up to `NOTHING` it counts for nothing. */
  counts: Map<number, number>;
  /** 1 for the words of the original with which a swapped phrase begins: most words need no look at the counts. */
  begins: Uint8Array;
}

/**
 * Counts the swaps of a first alignment; an insertion may be a neighbour that has become a phrase. `size` is the
 * lexicon's.
 */
export function countSwaps(copy: Tokens, original: Tokens, steps: Step[], size: number): Sightings {
  const counts = new Map<number, number>();
  const begins = new Uint8Array(size);
  const note = (i: number, k: number, j: number, l: number, sure: number) => {
    const key = keyOf(copy, i, k, original, j, l);
    const sum = (counts.get(key) ?? 0) + sure;
    counts.set(key, sum);
    if (sum > NOTHING) begins[original.id[j] as number] = 1;
  };
  steps.forEach((step, at) => {
    const [before, after] = [steps[at - 1], steps[at + 1]];
    if (step.kind === 'swapped') {
      const isAlone = before?.kind === 'kept' && after?.kind === 'kept';
      note(step.a0, step.a1 - step.a0, step.b0, step.b1 - step.b0, isAlone ? ALONE : CROWDED);
    }
    if (step.kind !== 'inserted' || before?.kind !== 'kept') return;
    let end = at;
    while (steps[end + 1]?.kind === 'inserted') end++;
    const last = steps[end] as Step;
    const next = steps[end + 1];
    if (last.a1 - step.a0 > LONGEST_WIDENING || next?.kind !== 'kept') return;
    note(before.a0, last.a1 - before.a0, before.b0, 1, WIDENED);
    note(step.a0, next.a1 - step.a0, next.b0, 1, WIDENED);
  });
  return { counts, begins };
}
