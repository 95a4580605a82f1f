/** A word as it is counted for lengths: a run of characters between white space. */
const WORD = /\S+/g;

/**
 * Cuts a text into pieces of exactly so many words, one after another; the rest at the end is dropped.
 * @param most no more than so many pieces, spread over the text
 */
export function windows(text: string, words: number, most = Number.POSITIVE_INFINITY): string[] {
  const starts = [...text.matchAll(WORD)].map((match) => match.index);
  const count = Math.floor(starts.length / words);
  const step = Math.max(1, Math.ceil(count / most));
  const pieces: string[] = [];
  for (let i = 0; i < count; i += step) {
    pieces.push(text.slice(starts[i * words], starts[(i + 1) * words]).trim());
  }
  return pieces;
}

/** How many words a text has, counted as `windows` counts them. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
