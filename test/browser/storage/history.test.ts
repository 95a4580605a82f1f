import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import {
  addToHistory,
  deleteFromHistory,
  loadHistory,
} from '../../../src/browser/storage/history.ts';
import type { HistoryEntry } from '../../../src/browser/storage/history-entry.ts';
import { packHistory, unpackHistory } from '../../../src/browser/storage/packed-history.ts';

const SIZE = 42;
const DAY = 86_400_000;
const sketchOf = (n: number) => new Uint32Array(SIZE).fill(n + 1);
const memoryOf = (n: number, host = 'a.example'): HistoryEntry => ({
  url: `https://${host}/${n}`,
  title: `Title ${n}`,
  time: n * DAY + 4_000_000,
  level: 'clear',
  kind: 'cannot-tell',
});

beforeEach(async () => {
  await deleteFromHistory();
});

test('each entry keeps its sketch, across chunks and after deletions', async () => {
  for (let n = 0; n < 300; n += 1) {
    await addToHistory(memoryOf(n, n % 3 ? 'a.example' : 'b.example'), sketchOf(n));
  }
  await deleteFromHistory(({ url }) => url.includes('b.example'));
  const { memories, sketches } = await loadHistory();
  expect(memories).toHaveLength(200);
  expect(sketches).toHaveLength(200 * SIZE);
  expect(memories.every(({ time }, i) => sketches[i * SIZE] === time / DAY + 1)).toBe(true);
});

test('everything can be deleted', async () => {
  await addToHistory(memoryOf(1), sketchOf(1));
  await deleteFromHistory();
  expect((await loadHistory()).memories).toEqual([]);
});

test('undo restores deleted entries beside those added since', async () => {
  for (const [n, host] of ['a.example', 'b.example'].entries())
    await addToHistory(memoryOf(n, host), sketchOf(n));
  const undo = await deleteFromHistory(({ url }) => url.includes('a.example'));
  await addToHistory(memoryOf(2, 'c.example'), sketchOf(2));
  await undo();
  const { memories, sketches } = await loadHistory();
  expect(memories.map(({ title }) => title)).toEqual(['Title 0', 'Title 1', 'Title 2']);
  expect([0, 1, 2].map((n) => sketches[n * SIZE])).toEqual([1, 2, 3]);
});

test('the oldest entries are dropped when all together are too large', async () => {
  const most = 200_000;
  for (let n = 0; n < 1000; n += 1) await addToHistory(memoryOf(n), sketchOf(n), most);
  const { memories, sketches } = await loadHistory();
  expect(sketches.byteLength).toBeLessThanOrEqual(most);
  expect(memories.at(-1)?.time).toBe(999 * DAY);
  expect(memories[0]?.time).toBeGreaterThan(0);
});

test('articles read in several tabs at once are all stored', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => addToHistory(memoryOf(n), sketchOf(n))));
  const { memories, sketches } = await loadHistory();
  expect(memories.map(({ time }) => time / DAY).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, n) => n),
  );
  expect(memories.every(({ time }, i) => sketches[i * SIZE] === time / DAY + 1)).toBe(true);
});

test('packed entries come back complete', async () => {
  const memories = Array.from({ length: 300 }, (_, n) => memoryOf(n, `sité-${n % 7}.example`));
  expect(await unpackHistory(await packHistory(memories))).toEqual(memories);
  expect((await packHistory(memories)).length).toBeLessThan(JSON.stringify(memories).length / 3);
});
