import type { Article, Span } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import type { Comparison } from '../comparison.ts';

/** Turns a comparison's substitutions into evidence on the page: its words, and the words of the original. */
export function substitutionEvidence(
  comparison: Comparison,
  copy: Article,
  original: Article,
): Evidence[] {
  const segments = comparison.rows
    .filter((row) => row.changeType === 'swapped')
    .flatMap((row) => row.segments.filter((segment) => segment.kind === 'swapped'));
  return segments.map((segment) => {
    const [here, there] = [segment.copy as Span, segment.original as Span];
    return {
      question: 'spun',
      signal: 'swap',
      quote: copy.text.slice(here.start, here.end),
      start: here.start,
      end: here.end,
      expected: [original.text.slice(there.start, there.end)],
      chances: [1],
      certainty: 1,
      isProved: true,
    };
  });
}
