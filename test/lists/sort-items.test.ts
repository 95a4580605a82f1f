import { expect, test } from 'vitest';
import type { Level } from '../../src/engine/verdict.ts';
import type { ListItem } from '../../src/lists/list-item.ts';
import { nextOrder, type SortColumn, sortItems } from '../../src/lists/sort-items.ts';

const judged = (name: string, level: Level, words: number, original?: string): ListItem => ({
  name,
  kind: 'address',
  state: 'judged',
  result: {
    title: '',
    level,
    spun: level,
    reposted: 'clear',
    headline: 'clear',
    words,
    ...(original && { original: { name: original } }),
  },
});

const ITEMS = [
  judged('https://b.example/', 'clear', 900, 'Zeitung'),
  { name: 'https://d.example/', kind: 'address', state: 'waiting' } as const,
  judged('https://a.example/', 'warning', 80),
  judged('https://c.example/', 'notice', 1000, 'Árbol'),
];

const order = (column: SortColumn, direction: 'ascending' | 'descending') =>
  sortItems(ITEMS, { column, direction })
    .map(({ name }) => name.charAt(8))
    .join('');

test('sorts by each column, and what has no value stands last either way', () => {
  expect(order('page', 'ascending')).toBe('abcd');
  expect(order('verdict', 'ascending')).toBe('acbd');
  expect(order('verdict', 'descending')).toBe('bcad');
  expect(order('words', 'ascending')).toBe('abcd');
  expect(order('words', 'descending')).toBe('cbad');
  expect(order('original', 'ascending').slice(0, 2)).toBe('cb');
});

test('stays as it was pasted until a column is pressed, then turns round', () => {
  expect(sortItems(ITEMS, undefined)).toEqual(ITEMS);
  const first = nextOrder(undefined, 'words');
  expect(first).toEqual({ column: 'words', direction: 'ascending' });
  expect(nextOrder(first, 'words').direction).toBe('descending');
  expect(nextOrder(first, 'page').direction).toBe('ascending');
});
