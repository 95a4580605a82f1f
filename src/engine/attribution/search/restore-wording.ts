import type { Evidence } from '../../verdict.ts';

/** From this certainty on a swap is put back; below, the word is left out, for it may be the spinner's. */
const MIN_RESTORED_PROBABILITY = 0.9;
const MIN_SOURCE_WORD_PROBABILITY = 0.8;

/** Below this a word is believed. */
const MIN_DOUBTED_PROBABILITY = 0.5;

/** A text that is not part of the article's own (its title) with the swaps found in the article put back, or left out where unsure. */
export function restoreWording(text: string, evidence: readonly Evidence[]): string {
  const swaps = evidence
    .filter(
      ({ question, certainty = 0 }) => question === 'spun' && certainty >= MIN_DOUBTED_PROBABILITY,
    )
    .sort((a, b) => b.quote.length - a.quote.length);
  return swaps.reduce((rest, swap) => replaceWords(rest, swap.quote, restoredWords(swap)), text);
}

function restoredWords({ certainty = 0, expected, chances }: Evidence): string {
  const sure =
    certainty >= MIN_RESTORED_PROBABILITY && (chances?.[0] ?? 0) >= MIN_SOURCE_WORD_PROBABILITY;
  return sure ? (expected?.[0] ?? '') : '';
}

/** Whole words only, whatever their case. */
function replaceWords(text: string, words: string, by: string): string {
  if (!/\p{L}/u.test(words)) return text;
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
  return text.replace(pattern, () => by);
}
