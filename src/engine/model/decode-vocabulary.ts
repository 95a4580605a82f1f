import type { Vocabulary } from '../language-model/vocabulary.ts';

/** Front-coded words: each begins with a control character, the number of letters shared with the word before. */
function decodeWords(coded: Uint8Array): string[] {
  const text = new TextDecoder().decode(coded);
  const words: string[] = [];
  let before = '';
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && text.charCodeAt(i) >= 32) continue;
    before = before.slice(0, text.charCodeAt(start)) + text.slice(start + 1, i);
    words.push(before);
    start = i;
  }
  return words;
}

/** The words and their ids. The map is filled one by one: a list of pairs would be as much again to throw away. */
export function decodeVocabulary(coded: Uint8Array): Vocabulary {
  const words = decodeWords(coded);
  const ids = new Map<string, number>();
  for (let id = 0; id < words.length; id++) ids.set(words[id] as string, id);
  return { words, ids };
}
