import type { Evidence } from '../verdict.ts';

/** The words of the page and the likeliest source words; undefined where none are known. */
const pairKey = ({ quote, expected }: Evidence) =>
  expected?.[0] && JSON.stringify([quote.toLowerCase(), expected[0].toLowerCase()]);

/**
 * Gives guesses the probability of a rule's match with the same pair of page words and source words, if it is higher: a
 * spinner replaces the same words by the same ones wherever it meets them.
 * @returns the guesses, in their order
 */
export function propagateProbability(matches: Evidence[], guesses: Evidence[]): Evidence[] {
  const highest = new Map<string, number>();
  for (const match of matches) {
    const key = pairKey(match);
    if (key) highest.set(key, Math.max(highest.get(key) ?? 0, match.certainty ?? 1));
  }
  return guesses.map((guess) => {
    const certainty = Math.max(guess.certainty ?? 1, highest.get(pairKey(guess) ?? '') ?? 0);
    return { ...guess, certainty };
  });
}
