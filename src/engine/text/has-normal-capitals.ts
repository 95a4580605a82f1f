/**
 * Capitals within words for each word of a text, from which on it is no writing that can be judged: "WrItiNg ThiS", or a
 * page read in the wrong encoding. Of 18,649 human texts of the corpus 40 have half as many, all of them such diaries;
 * of spun texts none has.
 */
const MAX_INNER_CAPITALS = 0.2;

/** Whether a text of so many words is spelled as people write for others to read. */
export function hasNormalCapitals(text: string, words: number): boolean {
  const inner = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  return inner <= MAX_INNER_CAPITALS * words;
}
