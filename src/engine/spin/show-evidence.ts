import type { Article } from '../../article/article.ts';
import type { Evidence, Level } from '../verdict.ts';
import { FEATURE } from './feature-places.ts';
import type { Part } from './find-parts.ts';
import type { Reading } from './read-text.ts';
import type { Swap } from './swap.ts';
import type { Expected } from './weigh-originals.ts';

/** Swaps are shown from this certainty on: lower where the text as a whole is told of, since they support each other. */
const SHOW_FROM: Record<Level, number> = { unknown: 1, clear: 0.5, notice: 0.3, warning: 0.12 };
/**
 * Words that only look out of place are shown only where many other signs stand: like other swaps if a thesaurus leads
 * back from them, else only single, likely ones, for nothing explains them.
 */
const SHOW_ODD_FROM = { explained: SHOW_FROM.warning, unexplained: 0.7 } as const;
/** Certainty of a sign by its weight: three make a warning. */
const SIGN_CERTAINTY = 0.9;

const isSingle = ({ first, last }: Swap) => first === last;

/** Certainty from which on a swap is shown. */
function shownFrom(swap: Swap, level: Level): number {
  if (swap.original.length > 0) return SHOW_FROM[level];
  if (level !== 'warning') return 1;
  if ((swap.features[FEATURE.choices] as number) > 0) return SHOW_ODD_FROM.explained;
  return isSingle(swap) ? SHOW_ODD_FROM.unexplained : 1;
}

function ofSwap({ text }: Article, { words }: Reading, swap: Swap, expected: Expected[]): Evidence {
  const start = words[swap.first]?.start ?? 0;
  const end = words[swap.last]?.end ?? start;
  return {
    question: 'spun',
    signal: expected.length > 0 ? 'swap' : 'odd-word',
    quote: text.slice(start, end),
    start,
    end,
    ...(expected.length > 0 && {
      expected: expected.map((original) => original.text),
      chances: expected.map(({ chance }) => chance),
    }),
    certainty: swap.certainty,
  };
}

/**
 * The probable swaps to show, in order of the text. In a text that is told of in parts only those parts' swaps; in any
 * other the bar is higher the less the text is suspected.
 */
export function shownSwaps({ swaps }: Reading, level: Level, parts: Part[]): Swap[] {
  const inParts = ({ first, last }: Swap) =>
    parts.length === 0 || parts.some(({ from, to }) => first >= from && last < to);
  return swaps.filter((swap) => swap.certainty >= shownFrom(swap, level) && inParts(swap));
}

/** The findings of a text, in its order: these swaps, each with its likeliest originals, and the other signs. */
export function showEvidence(
  article: Article,
  reading: Reading,
  shown: Swap[],
  expected: Expected[][],
): Evidence[] {
  const swaps = shown.map((swap, i) => ofSwap(article, reading, swap, expected[i] ?? []));
  const signs = reading.signs.map(
    ({ start, end, signal, weight, expected }): Evidence => ({
      question: 'spun',
      signal,
      quote: article.text.slice(start, end),
      start,
      end,
      certainty: SIGN_CERTAINTY * weight,
      ...(expected && { expected: [expected], chances: [SIGN_CERTAINTY] }),
    }),
  );
  // A swap says more than the sign it is part of.
  const told = ({ start = 0, end = 0 }: Evidence) =>
    swaps.some((swap) => (swap.start ?? 0) < end && (swap.end ?? 0) > start);
  return [...signs.filter((sign) => !told(sign)), ...swaps].sort(
    (a, b) => (a.start ?? 0) - (b.start ?? 0),
  );
}
