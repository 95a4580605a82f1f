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

/** The one place of a list that has just one. */
const only = (places: number[]) => (places.length === 1 ? places[0] : undefined);

/**
 * Looks for words in one text, each place of which is looked up once however often they are asked for.
 * @returns where a needle's quote begins: by both sides, at or after `from` if it can be; else by one side that
 * stands beside it just once; -1 if nowhere
 */
export function makeSeeker(text: string): (needle: Needle, from: number) => number {
  const known = new Map<string, number[]>();
  const placesOf = (quote: string) => {
    const places = known.get(quote) ?? findAll(text, quote);
    known.set(quote, places);
    return places;
  };
  return ({ before, quote, after }, from) => {
    const places = placesOf(quote);
    const isLed = (at: number) =>
      at >= before.length && text.startsWith(before, at - before.length);
    const isFollowed = (at: number) => text.startsWith(after, at + quote.length);
    if (!before && !after) return only(places) ?? -1;
    const next = places.find((at) => at >= from);
    if (next !== undefined && isLed(next) && isFollowed(next)) return next;
    const led = places.filter(isLed);
    const whole = led.filter(isFollowed);
    if (whole[0] !== undefined) return whole.find((at) => at >= from) ?? whole[0];
    const ofOneSide =
      (before ? only(led) : undefined) ?? (after ? only(places.filter(isFollowed)) : undefined);
    return ofOneSide ?? -1;
  };
}
