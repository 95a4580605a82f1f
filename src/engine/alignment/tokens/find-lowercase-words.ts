import type { Tokens } from './split-tokens.ts';

/** Numbers of the words that stand somewhere without a capital: they are no names. */
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
