import { hash } from './hash.ts';

/** Words to a shingle: long enough that two texts hardly share one by chance. */
const WORDS_PER_SHINGLE = 8;

/** One shingle of so many is kept (by its hash, so the same ones in every text). */
const SAMPLE_ONE_IN = 8;

/** Hashes of a sample of the text's word shingles (Broder 1997), case and punctuation aside. */
export function shingles(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let i = 0; i + WORDS_PER_SHINGLE <= words.length; i++) {
    const value = hash(words.slice(i, i + WORDS_PER_SHINGLE).join(' '));
    if (value % SAMPLE_ONE_IN === 0) found.add(value);
  }
  return found;
}
