import { translate } from '../../browser/i18n/translate.ts';
import type { SentenceRow } from '../../engine/alignment/comparison.ts';

/** Explains the highlighting with the highlights themselves; only those that occur in the rows. */
export function Legend({ rows }: { rows: SentenceRow[] }) {
  const kinds = new Set(rows.flatMap(({ segments }) => segments.map(({ kind }) => kind)));
  const hasParaphrases = rows.some(({ changeType }) => changeType === 'rewritten');
  const hasSubstitutions = kinds.has('swapped');
  return (
    <p class="legend">
      <span class="visually-hidden">{translate('comparisonLegend')}: </span>
      {hasSubstitutions && <mark>{translate('comparisonSwapped')}</mark>}
      {hasSubstitutions && <b class="meant">{translate('comparisonOriginal')}</b>}
      {hasParaphrases && <b class="fact">{translate('comparisonKept')}</b>}
      <ins>{translate('comparisonAdded')}</ins>
      <del>{translate('comparisonDropped')}</del>
    </p>
  );
}
