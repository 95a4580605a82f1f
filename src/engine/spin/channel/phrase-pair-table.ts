/** Phrases in flat arrays: phrase i is `words[starts[i]]` … `words[starts[i + 1] - 1]`, two words at least. */
export interface PhraseList {
  starts: Uint32Array;
  words: Int32Array;
}

/** Places of the table; a power of two, about twice as many as there are phrases. */
const PLACES = 2 ** 17;

const placeOf = (first: number, second: number) =>
  ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 11) & (PLACES - 1);

/**
 * A function from two words to the numbers of the phrases that begin with them, ascending; undefined if there are none.
 * The phrases of each place of a hash table are a chain in flat arrays: a Map would take ten times the memory.
 */
export function pairTable({
  starts,
  words,
}: PhraseList): (first: number, second: number) => number[] | undefined {
  const head = new Int32Array(PLACES).fill(-1);
  const next = new Int32Array(starts.length - 1);
  for (let phrase = next.length - 1; phrase >= 0; phrase--) {
    const start = starts[phrase] as number;
    const place = placeOf(words[start] as number, words[start + 1] as number);
    next[phrase] = head[place] as number;
    head[place] = phrase;
  }
  return (first, second) => {
    if (first < 0 || second < 0) return undefined;
    let found: number[] | undefined;
    for (let at = head[placeOf(first, second)] as number; at >= 0; at = next[at] as number) {
      const start = starts[at] as number;
      if (words[start] !== first || words[start + 1] !== second) continue;
      found ??= [];
      found.push(at);
    }
    return found;
  };
}
