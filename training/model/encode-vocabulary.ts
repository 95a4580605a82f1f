/** The most letters that a control character can say are shared. */
const MAX_SHARED = 31;

/** Words in order, each as one control character (letters shared with the word before) and its rest. */
export function encodeWords(words: string[]): Uint8Array {
  let before = '';
  let coded = '';
  for (const word of words) {
    let same = 0;
    while (same < MAX_SHARED && same < word.length && word[same] === before[same]) same++;
    coded += String.fromCharCode(same) + word.slice(same);
    before = word;
  }
  return new TextEncoder().encode(coded);
}
