import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import type { SentenceRow } from '../../engine/alignment/comparison.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';
import { rowTagTexts } from '../summary/relation-text.ts';
import { Sentence, type Side } from './sentence.tsx';

/** A row to show, or so many rows that are the same on both sides. */
type RowListEntry = { row: SentenceRow; number: number } | { same: number; number: number };

function isUnchanged(row: SentenceRow): boolean {
  return row.changeType === 'verbatim' && !row.moved;
}

function entriesOf(rows: SentenceRow[], onlyDifferences: boolean): RowListEntry[] {
  const entries: RowListEntry[] = [];
  rows.forEach((row, number) => {
    const last = entries.at(-1);
    if (!onlyDifferences || !isUnchanged(row)) entries.push({ row, number });
    else if (last && 'same' in last) last.same += row.copySentences.length;
    else entries.push({ same: row.copySentences.length, number });
  });
  return entries;
}

function Cell({ row, pair, side }: { row: SentenceRow; pair: ArticlePair; side: Side }) {
  const language = pair[side].language;
  if (!row[side]) return <div class={`cell ${side} empty`} />;
  return (
    <div class={`cell ${side}`} {...(language ? { lang: language } : {})} dir="auto">
      <span class="unseen">
        {translate(side === 'copy' ? 'comparisonThisPage' : 'comparisonOriginal')}:{' '}
      </span>
      <Sentence row={row} pair={pair} side={side} />
    </div>
  );
}

function RowView({ row, pair, number }: { row: SentenceRow; pair: ArticlePair; number: number }) {
  const tags = rowTagTexts(row);
  return (
    <li
      class="row"
      data-kind={row.kind}
      data-manner={row.changeType}
      data-row={number}
      tabIndex={-1}
    >
      {tags.length > 0 && (
        <p class="tags">
          {tags.map((tag) => (
            <span key={tag}>{tag}</span>
          ))}
        </p>
      )}
      <Cell row={row} pair={pair} side="copy" />
      <Cell row={row} pair={pair} side="original" />
    </li>
  );
}

/** The sentences of both texts next to each other, in the page's order. */
export function RowList({
  pair,
  onlyDifferences,
}: {
  pair: ArticlePair;
  onlyDifferences: boolean;
}) {
  const { rows } = pair.comparison;
  if (onlyDifferences && rows.every(isUnchanged))
    return <p class="quiet">{translate('comparisonAllSame')}</p>;
  return (
    <ol class="rows">
      {entriesOf(rows, onlyDifferences).map((entry) =>
        'row' in entry ? (
          <RowView key={entry.number} row={entry.row} pair={pair} number={entry.number} />
        ) : (
          <li key={entry.number} class="same">
            {translate('comparisonSame', formatNumber(entry.same))}
          </li>
        ),
      )}
    </ol>
  );
}
