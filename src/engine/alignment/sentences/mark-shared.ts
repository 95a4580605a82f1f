import type { Span } from '../../../article/article.ts';
import type { SentenceRow } from '../comparison.ts';

/** A sentence is a quotation if at least this share of it is in quotation marks. */
const MIN_QUOTED_SHARE = 0.6;

function quotedShare(span: Span, quotations: Span[]): number {
  const inside = quotations.reduce((sum, { start, end }) => {
    return sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }, 0);
  return inside / Math.max(1, span.end - span.start);
}

/** Marks the rows that two texts may honestly share: quotations in both, and text of an agency that both name. */
export function markShared(rows: SentenceRow[], quotations: Span[], isAgency: boolean): void {
  for (const row of rows) {
    if (row.kind !== 'taken' || !row.copy) continue;
    if (quotedShare(row.copy, quotations) >= MIN_QUOTED_SHARE) row.shared = 'quotation';
    else if (isAgency && row.changeType !== 'rewritten') row.shared = 'agency';
  }
}
