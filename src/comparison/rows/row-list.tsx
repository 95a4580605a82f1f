import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import type { SentenceRow } from '../../engine/alignment/comparison.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';
import { rowTagTexts } from '../summary/relation-text.ts';
import { Sentence, type Side } from './sentence.tsx';

/** A row to show, or a number of sentences that are the same on both sides. */
type RowListEntry = { row: SentenceRow; index: number } | { same: number; index: number };

function isUnchanged(row: SentenceRow): boolean {
  return row.changeType === 'verbatim' && !row.moved;
}

function entriesOf(rows: SentenceRow[], onlyDifferences: boolean): RowListEntry[] {
  const entries: RowListEntry[] = [];
  rows.forEach((row, index) => {
    const last = entries.at(-1);
    if (!onlyDifferences || !isUnchanged(row)) entries.push({ row, index });
    else if (last && 'same' in last) last.same += row.copySentences.length;
    else entries.push({ same: row.copySentences.length, index });
  });
  return entries;
}

function Cell({ row, pair, side }: { row: SentenceRow; pair: ArticlePair; side: Side }) {
  const language = pair[side].language;
  if (!row[side]) return <div class={`cell ${side} empty`} />;
  return (
    <div class={`cell ${side}`} {...(language ? { lang: language } : {})} dir="auto">
      <span class="visually-hidden">
        {translate(side === 'copy' ? 'comparisonThisPage' : 'comparisonOriginal')}:{' '}
      </span>
      <Sentence row={row} pair={pair} side={side} />
    </div>
  );
}

function RowView({ row, pair, index }: { row: SentenceRow; pair: ArticlePair; index: number }) {
  const tags = rowTagTexts(row);
  return (
    <li
      class="row"
      data-kind={row.kind}
      data-manner={row.changeType}
      data-row={index}
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

/** The sentences of both texts side by side, in the page's order. */
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
          <RowView key={entry.index} row={entry.row} pair={pair} index={entry.index} />
        ) : (
          <li key={entry.index} class="same">
            {translate('comparisonSame', formatNumber(entry.same))}
          </li>
        ),
      )}
    </ol>
  );
}
