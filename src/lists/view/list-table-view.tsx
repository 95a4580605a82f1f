import { useState } from 'preact/hooks';
import { formatNumber } from '../../browser/i18n/format-number.ts';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import { originalText, verdictText } from '../item-texts.ts';
import type { ListItem } from '../list-item.ts';
import { nextOrder, type SortColumn, type SortOrder, sortItems } from '../sort-items.ts';

const COLUMNS: Record<SortColumn, TranslationKey> = {
  page: 'listColumnPage',
  verdict: 'listColumnVerdict',
  original: 'original',
  words: 'listColumnWords',
};

interface HeadProps {
  column: SortColumn;
  order: SortOrder | undefined;
  onSort(order: SortOrder): void;
}

function Head({ column, order, onSort }: HeadProps) {
  const direction = order?.column === column ? order.direction : undefined;
  return (
    <th scope="col" data-column={column} aria-sort={direction ?? 'none'}>
      <button type="button" onClick={() => onSort(nextOrder(order, column))}>
        {translate(COLUMNS[column])}
        <span aria-hidden="true" class="arrow">
          {direction === 'descending' ? '↓' : '↑'}
        </span>
      </button>
    </th>
  );
}

/** A page's own name, and its true address below. */
function Page({ item }: { item: ListItem }) {
  const title = item.state === 'judged' ? item.result.title : '';
  return (
    <th scope="row">
      {title && <bdi class="title">{title}</bdi>}
      {item.kind === 'address' ? (
        <a href={item.name} target="_blank" rel="noreferrer" dir="ltr">
          {item.name}
        </a>
      ) : (
        <bdi>{item.name}</bdi>
      )}
    </th>
  );
}

function Original({ item }: { item: ListItem }) {
  const url = item.state === 'judged' ? item.result.original?.url : undefined;
  const text = originalText(item);
  if (!url) return <bdi>{text}</bdi>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <bdi>{text}</bdi>
    </a>
  );
}

function Row({ item }: { item: ListItem }) {
  const level = item.state === 'judged' ? item.result.level : undefined;
  return (
    <tr data-state={item.state} data-level={level}>
      <Page item={item} />
      <td data-label={translate('listColumnVerdict')} class="verdict">
        {verdictText(item)}
      </td>
      <td data-label={translate('original')}>
        <Original item={item} />
      </td>
      <td data-label={translate('listColumnWords')} class="words">
        {item.state === 'judged' && formatNumber(item.result.words)}
      </td>
    </tr>
  );
}

/** The verdicts; a press on a column's head sorts by it. */
export function ListTable({ items }: { items: readonly ListItem[] }) {
  const [order, setOrder] = useState<SortOrder>();
  return (
    <table aria-label={translate('listTitle')}>
      <thead>
        <tr>
          {(Object.keys(COLUMNS) as SortColumn[]).map((column) => (
            <Head key={column} column={column} order={order} onSort={setOrder} />
          ))}
        </tr>
      </thead>
      <tbody>
        {sortItems(items, order).map((item) => (
          <Row key={item.name} item={item} />
        ))}
      </tbody>
    </table>
  );
}
