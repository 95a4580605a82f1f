import { translate } from '../../browser/i18n/translate.ts';
import type { SentenceRow } from '../../engine/alignment/comparison.ts';

/** What the marks mean, told with the marks themselves; only those that stand in the rows. */
export function Legend({ rows }: { rows: SentenceRow[] }) {
  const kinds = new Set(rows.flatMap(({ segments: pieces }) => pieces.map(({ kind }) => kind)));
  const isRetold = rows.some(({ changeType: manner }) => manner === 'rewritten');
  const hasMarks = kinds.has('swapped');
  return (
    <p class="legend">
      <span class="unseen">{translate('comparisonLegend')}: </span>
      {hasMarks && <mark>{translate('comparisonSwapped')}</mark>}
      {hasMarks && <b class="meant">{translate('comparisonOriginal')}</b>}
      {isRetold && <b class="fact">{translate('comparisonKept')}</b>}
      <ins>{translate('comparisonAdded')}</ins>
      <del>{translate('comparisonDropped')}</del>
    </p>
  );
}
