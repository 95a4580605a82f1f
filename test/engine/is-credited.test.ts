import { expect, it } from 'vitest';
import { isCredited } from '../../src/engine/is-credited.ts';
import type { Level, PageType } from '../../src/engine/verdict.ts';
import { makeVerdict } from '../make-verdict.ts';

const credited = (kind: PageType, level: Level = 'notice', spun: Level = 'clear') =>
  isCredited(makeVerdict({ kind, level, spun: { level: spun, score: 0 } }));

it('is true for pages that say where their article is from', () => {
  const stated = ['republished-with-credit', 'agency-copy', 'translation', 'credited-repost'];
  for (const kind of stated as PageType[]) expect(credited(kind)).toBe(true);
});

it('is false for originals, for copies without a credit and where nothing is known', () => {
  for (const kind of ['original', 'uncredited-copy', 'cannot-tell'] as const)
    expect(credited(kind)).toBe(false);
});

it('is false where there is a warning, or where words look swapped', () => {
  expect(credited('agency-copy', 'warning')).toBe(false);
  expect(credited('agency-copy', 'notice', 'notice')).toBe(false);
  expect(credited('agency-copy', 'notice', 'warning')).toBe(false);
  expect(credited('agency-copy', 'notice', 'unknown')).toBe(true);
});
