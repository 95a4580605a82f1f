import type { Evidence } from '../verdict.ts';

/** From this certainty on a swap is put back; below, the word is left out, for it may be the spinner's. */
const SURE_SWAP = 0.9;
const SURE_GUESS = 0.8;

/** Below this a word is believed. */
const DOUBTFUL_SWAP = 0.5;

/** A text that is not part of the article's own (its title) with the swaps found in the article put back, or left out where unsure. */
export function restoreWording(text: string, evidence: readonly Evidence[]): string {
  const swaps = evidence
    .filter(({ question, certainty = 0 }) => question === 'spun' && certainty >= DOUBTFUL_SWAP)
    .sort((a, b) => b.quote.length - a.quote.length);
  return swaps.reduce((rest, swap) => replaceWords(rest, swap.quote, guessOf(swap)), text);
}

function guessOf({ certainty = 0, expected, chances }: Evidence): string {
  const sure = certainty >= SURE_SWAP && (chances?.[0] ?? 0) >= SURE_GUESS;
  return sure ? (expected?.[0] ?? '') : '';
}

/** Whole words only, whatever their case. */
function replaceWords(text: string, words: string, by: string): string {
  if (!/\p{L}/u.test(words)) return text;
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
  return text.replace(pattern, () => by);
}
