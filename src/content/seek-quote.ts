/** Words that are looked for, with what stood on either side of them; a script may have changed either. */
export interface Needle {
  before: string;
  quote: string;
  after: string;
}

function findAll(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The places of some words by what stands `before` them, or after, over so many characters. */
function groupPlaces(places: number[], neighbour: (at: number) => string): Map<string, number[]> {
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
function keep<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

/** Places of a text by words and their neighbours, each worked out once however often it is asked for. */
function indexPlaces(text: string) {
  const of = keep((quote: string) => findAll(text, quote));
  const before = keep((quote: string) =>
    keep((length: number) =>
      groupPlaces(of(quote), (at) => text.slice(Math.max(0, at - length), at)),
    ),
  );
  const after = keep((quote: string) =>
    keep((length: number) => {
      const end = quote.length;
      return groupPlaces(of(quote), (at) => text.slice(at + end, at + end + length));
    }),
  );
  return { of, before, after };
}

/** The one place of a list that has just one. */
const only = (places: number[]) => (places.length === 1 ? places[0] : undefined);

/**
 * Looks for words in one text, in time that grows with its length and the number of needles, not with their product.
 * @returns where a needle's quote begins: by both sides, at or after `from` if it can be; else by one side that
 * stands beside it just once; -1 if nowhere
 */
export function makeSeeker(text: string): (needle: Needle, from: number) => number {
  const places = indexPlaces(text);
  return ({ before, quote, after }, from) => {
    if (!before && !after) return only(places.of(quote)) ?? -1;
    const isFollowed = (at: number) => text.startsWith(after, at + quote.length);
    const led = places.before(quote)(before.length).get(before) ?? [];
    const next = led.find((at) => at >= from && isFollowed(at)) ?? led.find(isFollowed);
    if (next !== undefined) return next;
    const followed = places.after(quote)(after.length).get(after) ?? [];
    return (before ? only(led) : undefined) ?? (after ? only(followed) : undefined) ?? -1;
  };
}
