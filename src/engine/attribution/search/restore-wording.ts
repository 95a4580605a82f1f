import type { Evidence } from '../../verdict.ts';

/** From this probability on a substitution is undone; below it the word is left out, since it may be the spinner's. */
const MIN_RESTORED_PROBABILITY = 0.9;
const MIN_SOURCE_WORD_PROBABILITY = 0.8;

/** Below this probability a word is kept. */
const MIN_DOUBTED_PROBABILITY = 0.5;

/** Undoes the article's substitutions in a text outside of it (its title). Uncertain words are left out. */
export function restoreWording(text: string, evidence: readonly Evidence[]): string {
  const substitutions = evidence
    .filter(
      ({ question, certainty = 0 }) => question === 'spun' && certainty >= MIN_DOUBTED_PROBABILITY,
    )
    .sort((a, b) => b.quote.length - a.quote.length);
  return substitutions.reduce(
    (rest, substitution) =>
      replaceWords(rest, substitution.quote, certainSourceWords(substitution) ?? ''),
    text,
  );
}

/** What stood in the place of evidence of rewording, if that is certain; else undefined. */
export function certainSourceWords({
  certainty = 0,
  expected,
  chances,
}: Evidence): string | undefined {
  const isCertain =
    certainty >= MIN_RESTORED_PROBABILITY && (chances?.[0] ?? 0) >= MIN_SOURCE_WORD_PROBABILITY;
  return isCertain ? expected?.[0] : undefined;
}

/** Whole words only, whatever their case. */
function replaceWords(text: string, words: string, replacement: string): string {
  if (!/\p{L}/u.test(words)) return text;
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
  return text.replace(pattern, () => replacement);
}
