import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { rememberArticle } from '../../src/background/remember-article.ts';
import { deleteFromHistory, loadHistory } from '../../src/browser/storage/history.ts';
import type { Level, Verdict } from '../../src/engine/verdict.ts';
import { textArticle } from '../engine/alignment/text-article.ts';

beforeEach(async () => {
  await deleteFromHistory();
});

const verdictOf = (level: Level) => ({ level, kind: 'cannot-tell' }) as Verdict;

/** A different invented report for each number. */
const report = (n: number) =>
  Array.from(
    { length: 30 },
    (_, i) => `Then Mr Vell${n}x${i} paid ${n * 977 + i * 131} to Orm${n}y${i}.`,
  ).join(' ');

const read = (url: string, text: string, level: Level = 'clear') =>
  rememberArticle(
    { ...textArticle(text), url, title: 'A title' },
    verdictOf(level),
    Date.UTC(2026, 4, 3, 12),
  );

test('a copy on another site recalls where and when it was read; on the same site it does not', async () => {
  await read('https://first.example/a', report(1));
  const again = await read('https://first.example/print/a', report(1));
  expect(again.read).toBeUndefined();
  const copy = await read('https://second.example/a', report(1).replaceAll('paid', 'remunerated'));
  expect(copy.read).toMatchObject({ url: 'https://first.example/a', time: Date.UTC(2026, 4, 3) });
  expect((await read('https://third.example/b', report(2))).read).toBeUndefined();
});

test('reposts of a site are counted from four articles on', async () => {
  const levels: Level[] = ['warning', 'clear', 'warning', 'warning', 'clear'];
  const notes = [];
  for (const [i, level] of levels.entries()) {
    notes.push((await read(`https://www.site.example/${i}`, report(10 + i), level)).site);
  }
  expect(notes).toEqual([undefined, undefined, undefined, undefined, { articles: 4, reposts: 3 }]);
  expect((await read('https://notsite.example/1', report(20))).site).toBeUndefined();
});

test('an article is stored once, however often it is read', async () => {
  await read('https://first.example/a', report(1));
  await read('https://first.example/a', report(1));
  expect((await loadHistory()).memories).toHaveLength(1);
});
