import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { forget, loadMemories, type Memory, remember } from '../../src/browser/memory.ts';

const SIZE = 48;
const sketchOf = (n: number) => new Uint32Array(SIZE).fill(n + 1);
const memoryOf = (n: number, host = 'a.example'): Memory => ({
  url: `https://${host}/${n}`,
  title: `Title ${n}`,
  time: n,
  level: 'clear',
  kind: 'cannot-tell',
});

beforeEach(() => forget());

test('each memory keeps its own sketch, across chunks and after some were forgotten', async () => {
  for (let n = 0; n < 300; n += 1) {
    await remember(memoryOf(n, n % 3 ? 'a.example' : 'b.example'), sketchOf(n));
  }
  await forget(({ url }) => url.includes('b.example'));
  const { memories, sketches } = await loadMemories();
  expect(memories).toHaveLength(200);
  expect(sketches).toHaveLength(200 * SIZE);
  expect(memories.every(({ time }, i) => sketches[i * SIZE] === time + 1)).toBe(true);
});

test('all of it can be forgotten', async () => {
  await remember(memoryOf(1), sketchOf(1));
  await forget();
  expect((await loadMemories()).memories).toEqual([]);
});

test('the oldest go when all together are too large', async () => {
  const most = 150_000;
  for (let n = 0; n < 1000; n += 1) await remember(memoryOf(n), sketchOf(n), most);
  const { memories, sketches } = await loadMemories();
  expect(sketches.byteLength).toBeLessThanOrEqual(most);
  expect(memories.at(-1)?.time).toBe(999);
  expect(memories[0]?.time).toBeGreaterThan(0);
});
