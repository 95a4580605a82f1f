import { expect, it } from 'vitest';
import { rowsOf } from '../../../training/evaluate/sections/kinds.ts';

const outcome = (kind: string, warning: number, notice: number) => ({
  kind,
  texts: 100,
  unknown: 0,
  notice,
  warning,
});

it('shows the worst kind first, older ones apart, and of those never accused together', () => {
  const rows = rowsOf([
    outcome('recipes', 0, 0),
    outcome('news', 0, 2),
    outcome('patents', 3, 1),
    outcome('bible-kjv', 9, 0),
  ]);
  expect(rows.map(([name]) => name)).toEqual([
    'all modern kinds',
    'older kinds',
    'bible-kjv',
    'patents',
    'news',
    'the other kinds',
  ]);
  expect(rows[0]).toMatchObject([
    'all modern kinds',
    { hits: 3, of: 300 },
    { hits: 6, of: 300 },
    { hits: 0 },
  ]);
});
