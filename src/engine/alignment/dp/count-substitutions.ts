import { hashPhrase, phrasePairKey } from '../tokens/hash-phrase.ts';
import type { Tokens } from '../tokens/split-tokens.ts';
import type { AlignmentStep, TokenRange } from './alignment-step.ts';

/** Weight of one sighting: alone between kept words, among other substitutions, or inferred from an insertion. */
const WEIGHT_ALONE = 1;
const WEIGHT_AMONG_OTHERS = 0.5;
const WEIGHT_EXPANDED = 0.6;

/** A longer inserted run is not a widened word. Tokens. */
const MAX_EXPANSION_TOKENS = 4;

/** So little says nothing: one sighting among others, which may be off by a word. */
export const NEGLIGIBLE_COUNT = 0.5;

/** Substitutions seen in a first alignment. */
export interface SubstitutionCounts {
  /** Weighted sightings by the key of both phrases; up to `NEGLIGIBLE_COUNT` they count for nothing. */
  counts: Map<number, number>;
  /** 1 for words of the original that start a substituted phrase: most words need no look at the counts. */
  startsPhrase: Uint8Array;
}

/**
 * Counts the substitutions of a first alignment. An insertion may be a neighbour that has become a phrase.
 * @param lexiconSize number of different words in both texts
 */
export function countSubstitutions(
  copy: Tokens,
  original: Tokens,
  steps: AlignmentStep[],
  lexiconSize: number,
): SubstitutionCounts {
  const counts = new Map<number, number>();
  const startsPhrase = new Uint8Array(lexiconSize);
  const add = (range: TokenRange, weight: number) => {
    const key = substitutionKey(copy, original, range);
    const sum = (counts.get(key) ?? 0) + weight;
    counts.set(key, sum);
    if (sum > NEGLIGIBLE_COUNT) startsPhrase[original.id[range.originalStart] as number] = 1;
  };
  steps.forEach((step, index) => {
    const [before, after] = [steps[index - 1], steps[index + 1]];
    if (step.kind === 'swapped') {
      const isAlone = before?.kind === 'kept' && after?.kind === 'kept';
      add(step, isAlone ? WEIGHT_ALONE : WEIGHT_AMONG_OTHERS);
    }
    for (const range of expansionsAt(steps, index)) add(range, WEIGHT_EXPANDED);
  });
  return { counts, startsPhrase };
}

/** The key of a substitution, by the words of both phrases. */
export function substitutionKey(copy: Tokens, original: Tokens, range: TokenRange): number {
  const { copyStart, copyEnd, originalStart, originalEnd } = range;
  return phrasePairKey(
    hashPhrase(copy, copyStart, copyEnd - copyStart),
    hashPhrase(original, originalStart, originalEnd - originalStart),
  );
}

/** What an insertion between kept words may be: the word before it, or the one after it, has become a phrase. */
function expansionsAt(steps: AlignmentStep[], index: number): TokenRange[] {
  const [before, step] = [steps[index - 1], steps[index]];
  if (step?.kind !== 'inserted' || before?.kind !== 'kept') return [];
  let end = index;
  while (steps[end + 1]?.kind === 'inserted') end++;
  const last = steps[end] as AlignmentStep;
  const next = steps[end + 1];
  if (last.copyEnd - step.copyStart > MAX_EXPANSION_TOKENS || next?.kind !== 'kept') return [];
  return [
    { ...before, copyEnd: last.copyEnd },
    { ...next, copyStart: step.copyStart },
  ];
}
