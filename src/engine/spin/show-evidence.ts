import type { Article } from '../../article/article.ts';
import type { Evidence, Level } from '../verdict.ts';
import type { Part } from './find-parts.ts';
import type { Reading } from './read-text.ts';
import type { Swap } from './swap.ts';

/** Swaps are shown from this certainty on: lower where the text as a whole is told of, since they support each other. */
const SHOW_FROM: Record<Level, number> = { unknown: 1, clear: 0.5, notice: 0.3, warning: 0.12 };
/**
 * Odd words without a better reading: only where many other signs stand, and only single, likely ones, for nothing
 * explains them.
 */
const SHOW_ODD_FROM: Record<Level, number> = { unknown: 1, clear: 1, notice: 1, warning: 0.7 };
/** Certainty of a sign by its weight: three make a warning. */
const SIGN_CERTAINTY = 0.9;

/** Whether there is a better reading than the page's words. */
const isRead = ({ expected }: Swap) => expected.length > 0;

const isSingle = ({ first, last }: Swap) => first === last;

function ofSwap({ text }: Article, { words }: Reading, swap: Swap): Evidence {
  const start = words[swap.first]?.start ?? 0;
  const end = words[swap.last]?.end ?? start;
  return {
    question: 'spun',
    signal: isRead(swap) ? 'swap' : 'odd-word',
    quote: text.slice(start, end),
    start,
    end,
    ...(isRead(swap) && {
      expected: swap.expected.map((original) => original.text),
      chances: swap.expected.map(({ chance }) => chance),
    }),
    certainty: swap.certainty,
  };
}

/**
 * The findings to show, in order of the text: probable swaps and the other signs. In a text that is told of in
 * parts only those parts' swaps; in any other the bar is higher the less the text is suspected.
 */
export function showEvidence(
  article: Article,
  reading: Reading,
  level: Level,
  parts: Part[],
): Evidence[] {
  const inParts = ({ first, last }: Swap) =>
    parts.length === 0 || parts.some(({ from, to }) => first >= from && last < to);
  const swaps = reading.swaps
    .filter((swap) => {
      const from = isRead(swap) ? SHOW_FROM : SHOW_ODD_FROM;
      return swap.certainty >= from[level] && (isRead(swap) || isSingle(swap)) && inParts(swap);
    })
    .map((swap) => ofSwap(article, reading, swap));
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
