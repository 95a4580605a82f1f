/** Capitals behind small letters, as in mA, kHz or pH. */
const INNER = /^\p{Ll}{1,2}\p{Lu}/u;
const NUMBER_BEFORE = /\p{N}\s?$/u;
/** Longer ones are words. */
const LONGEST = 2;

/** Whether the letters [start, end) of a text are a symbol or a unit, so that no word of a dictionary can be meant. */
export function isSymbol(text: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  if (INNER.test(text.slice(start, end))) return true;
  return end - start <= LONGEST && NUMBER_BEFORE.test(text.slice(Math.max(0, start - 2), start));
}
