import type { Tokens } from './split-tokens.ts';

/** Finds the words (ids in the lexicon) that occur without a capital somewhere: they are not names. */
export function findLowercaseWords(...texts: Tokens[]): Set<number> {
  const lowerCase = new Set<number>();
  for (const { text, start, id, length } of texts) {
    for (let i = 0; i < length; i++) {
      const letter = text[start[i] as number] as string;
      if (letter !== letter.toUpperCase()) lowerCase.add(id[i] as number);
    }
  }
  return lowerCase;
}
