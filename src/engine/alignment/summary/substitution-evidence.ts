import type { Article, Span } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import type { Comparison } from '../comparison.ts';

/** The swaps of a comparison as evidence on the page: its words, and what truly stood there. */
export function substitutionEvidence(
  comparison: Comparison,
  copy: Article,
  original: Article,
): Evidence[] {
  const pieces = comparison.rows
    .filter((row) => row.changeType === 'swapped')
    .flatMap((row) => row.pieces.filter((piece) => piece.kind === 'swapped'));
  return pieces.map((piece) => {
    const [here, there] = [piece.copy as Span, piece.original as Span];
    return {
      question: 'spun',
      signal: 'swap',
      quote: copy.text.slice(here.start, here.end),
      start: here.start,
      end: here.end,
      expected: [original.text.slice(there.start, there.end)],
      chances: [1],
      certainty: 1,
    };
  });
}
