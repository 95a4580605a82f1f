/** Words that are looked for, with what stood on either side of them; a script may have changed either. */
export interface TextQuoteSelector {
  prefix: string;
  exact: string;
  suffix: string;
}

function findOccurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The places of some words by what stands `before` them, or after, over so many characters. */
function groupPositions(
  places: number[],
  neighbour: (at: number) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const at of places) {
    const beside = neighbour(at);
    const group = groups.get(beside);
    if (group) group.push(at);
    else groups.set(beside, [at]);
  }
  return groups;
}

/** What was worked out once for a key is kept. */
function memoizeByKey<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

/** Places of a text by words and their neighbours, each worked out once however often it is asked for. */
function indexPositions(text: string) {
  const of = memoizeByKey((quote: string) => findOccurrences(text, quote));
  const before = memoizeByKey((quote: string) =>
    memoizeByKey((length: number) =>
      groupPositions(of(quote), (at) => text.slice(Math.max(0, at - length), at)),
    ),
  );
  const after = memoizeByKey((quote: string) =>
    memoizeByKey((length: number) => {
      const end = quote.length;
      return groupPositions(of(quote), (at) => text.slice(at + end, at + end + length));
    }),
  );
  return { of, before, after };
}

/** The one place of a list that has just one. */
const singlePosition = (places: number[]) => (places.length === 1 ? places[0] : undefined);

/**
 * Looks for words in one text, in time that grows with its length and the number of needles, not with their product.
 * @returns where a needle's quote begins: by both sides, at or after `from` if it can be; else by one side that
 * stands beside it just once; -1 if nowhere
 */
export function createQuoteAnchorer(
  text: string,
): (needle: TextQuoteSelector, from: number) => number {
  const places = indexPositions(text);
  return ({ prefix: before, exact: quote, suffix: after }, from) => {
    if (!before && !after) return singlePosition(places.of(quote)) ?? -1;
    const isFollowed = (at: number) => text.startsWith(after, at + quote.length);
    const led = places.before(quote)(before.length).get(before) ?? [];
    const next = led.find((at) => at >= from && isFollowed(at)) ?? led.find(isFollowed);
    if (next !== undefined) return next;
    const followed = places.after(quote)(after.length).get(after) ?? [];
    return (
      (before ? singlePosition(led) : undefined) ??
      (after ? singlePosition(followed) : undefined) ??
      -1
    );
  };
}
