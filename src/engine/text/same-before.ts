import type { Word } from './split-words.ts';

/**
 * Of each word the index of the same word before it, of those that count; −1 if there is none. By this a part of a text is
 * gone through with each word once, without a set of its words: a word is new in it if the one before lies outside.
 * @param counts 1 for words that count
 */
export function sameBefore(words: readonly Word[], counts: Uint8Array): Int32Array {
  const last = new Map<string, number>();
  return Int32Array.from(words, ({ key }, i) => {
    const before = last.get(key) ?? -1;
    if (counts[i] === 1) last.set(key, i);
    return before;
  });
}
