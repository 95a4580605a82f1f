import { MAX_INNER_CAPITALS } from '../thresholds.ts';

/** Whether a text of so many words is spelled as people write for others to read. */
export function hasNormalCapitals(text: string, words: number): boolean {
  const inner = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  return inner <= MAX_INNER_CAPITALS * words;
}

/** Whether there is a capital letter at a position of a text. */
export function startsWithCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
