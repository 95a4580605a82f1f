import { isConvincing } from '../../engine/is-marked.ts';
import type { Evidence, TellingSentence } from '../../engine/verdict.ts';
import { matchCase } from './match-case.ts';

/** A piece of the telling sentence: text, or words of the page with what takes their place. */
export type TellingSegment = string | { quote: string; restored: string; isProved: boolean };

/** Splits the telling sentence at the words that are restored in it. */
export function tellingSegments(
  { start, quote }: TellingSentence,
  evidence: Evidence[],
): TellingSegment[] {
  const end = start + quote.length;
  const segments: TellingSegment[] = [];
  let position = start;
  const inOrder = evidence
    .filter(isConvincing)
    .toSorted((a, b) => (a.start ?? -1) - (b.start ?? -1));
  for (const one of inOrder) {
    const { start: from = -1, end: to = -1, expected: [best = ''] = [], isProved = false } = one;
    if (from < position || to > end) continue;
    segments.push(quote.slice(position - start, from - start));
    segments.push({ quote: one.quote, restored: matchCase(best, one.quote), isProved });
    position = to;
  }
  return [...segments, quote.slice(position - start)].filter((segment) => segment !== '');
}
