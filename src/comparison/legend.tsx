import { say } from '../browser/say.ts';
import type { Row } from '../engine/compare/comparison.ts';

/** What the marks mean, told with the marks themselves; only those that stand in the rows. */
export function Legend({ rows }: { rows: Row[] }) {
  const kinds = new Set(rows.flatMap(({ pieces }) => pieces.map(({ kind }) => kind)));
  const isRetold = rows.some(({ manner }) => manner === 'rewritten');
  const hasMarks = kinds.has('swapped');
  return (
    <p class="legend">
      <span class="unseen">{say('comparisonLegend')}: </span>
      {hasMarks && <mark>{say('comparisonSwapped')}</mark>}
      {hasMarks && <b class="meant">{say('comparisonOriginal')}</b>}
      {isRetold && <b class="fact">{say('comparisonKept')}</b>}
      <ins>{say('comparisonAdded')}</ins>
      <del>{say('comparisonDropped')}</del>
    </p>
  );
}
