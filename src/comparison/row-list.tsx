import { formatNumber } from '../browser/format-number.ts';
import { say } from '../browser/say.ts';
import type { Row } from '../engine/compare/comparison.ts';
import type { Pair } from './page-state.ts';
import { phraseTags } from './phrase-pair.ts';
import { Sentence, type Side } from './sentence.tsx';

/** A row to show, or so many rows that are the same on both sides. */
type Entry = { row: Row; number: number } | { same: number; number: number };

function isSame(row: Row): boolean {
  return row.manner === 'verbatim' && !row.moved;
}

function entriesOf(rows: Row[], onlyDifferences: boolean): Entry[] {
  const entries: Entry[] = [];
  rows.forEach((row, number) => {
    const last = entries.at(-1);
    if (!onlyDifferences || !isSame(row)) entries.push({ row, number });
    else if (last && 'same' in last) last.same += row.copySentences.length;
    else entries.push({ same: row.copySentences.length, number });
  });
  return entries;
}

function Cell({ row, pair, side }: { row: Row; pair: Pair; side: Side }) {
  const language = pair[side].language;
  if (!row[side]) return <div class={`cell ${side} empty`} />;
  return (
    <div class={`cell ${side}`} {...(language ? { lang: language } : {})} dir="auto">
      <span class="unseen">
        {say(side === 'copy' ? 'comparisonThisPage' : 'comparisonOriginal')}:{' '}
      </span>
      <Sentence row={row} pair={pair} side={side} />
    </div>
  );
}

function RowOf({ row, pair, number }: { row: Row; pair: Pair; number: number }) {
  const tags = phraseTags(row);
  return (
    <li class="row" data-kind={row.kind} data-manner={row.manner} data-row={number} tabIndex={-1}>
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
export function RowList({ pair, onlyDifferences }: { pair: Pair; onlyDifferences: boolean }) {
  const { rows } = pair.comparison;
  if (onlyDifferences && rows.every(isSame)) return <p class="quiet">{say('comparisonAllSame')}</p>;
  return (
    <ol class="rows">
      {entriesOf(rows, onlyDifferences).map((entry) =>
        'row' in entry ? (
          <RowOf key={entry.number} row={entry.row} pair={pair} number={entry.number} />
        ) : (
          <li key={entry.number} class="same">
            {say('comparisonSame', formatNumber(entry.same))}
          </li>
        ),
      )}
    </ol>
  );
}
