import type { ListItem } from './list-item.ts';

/** The columns that the table can be sorted by. */
export type SortColumn = 'page' | 'verdict' | 'original' | 'words';

export interface SortOrder {
  column: SortColumn;
  direction: 'ascending' | 'descending';
}

/** What needs looking at stands first. */
const LEVEL_ORDER = ['warning', 'notice', 'unknown', 'clear'];

/** What a cell is sorted by; cells without a value stand last either way. */
const VALUES: Record<SortColumn, (item: ListItem) => string | number | undefined> = {
  page: (item) => (item.state === 'judged' && item.result.title) || item.name,
  verdict: (item) => (item.state === 'judged' ? LEVEL_ORDER.indexOf(item.result.level) : undefined),
  original: (item) => (item.state === 'judged' ? item.result.original?.name : undefined),
  words: (item) => (item.state === 'judged' ? item.result.words : undefined),
};

const compareValues = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), undefined, { numeric: true });

/** Sorts a list by a column; without an order it stays as it was pasted. */
export function sortItems(items: readonly ListItem[], order: SortOrder | undefined): ListItem[] {
  if (!order) return [...items];
  const value = VALUES[order.column];
  const sign = order.direction === 'ascending' ? 1 : -1;
  return items.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    return sign * compareValues(left, right);
  });
}

/** A press on a column's head sorts by it, a second press the other way round. */
export const nextOrder = (order: SortOrder | undefined, column: SortColumn): SortOrder => ({
  column,
  direction:
    order?.column === column && order.direction === 'ascending' ? 'descending' : 'ascending',
});
