import type { Word } from '../split-words.ts';
import type { Sign } from './sign.ts';
import { SIGNS } from './signs.ts';

/** A sign with the kind it is of. */
export interface FoundSign extends Sign {
  signal: string;
  weight: number;
  anyLanguage?: boolean;
}

/**
 * All signs of a text that stand among its counted words, in order: quoted or listed ones are mentions. With
 * `withoutHandWritten` tables of phrases are left out.
 */
export function findSigns(
  text: string,
  words: Word[],
  counted: Uint8Array,
  withoutHandWritten = false,
): FoundSign[] {
  const finders = SIGNS.filter(({ handWritten }) => !(handWritten && withoutHandWritten));
  const found = finders
    .flatMap(({ find, handWritten: _, ...of }) => find(text).map((sign) => ({ ...sign, ...of })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return found.filter(({ start }) => {
    while (at < words.length && (words[at] as Word).end <= start) at++;
    return counted[at] === 1;
  });
}
