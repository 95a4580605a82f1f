import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readHuman } from '../../../training/corpus/read-human.ts';
import { readKinds } from '../../../training/corpus/read-kinds.ts';
import { readLanguageModelTexts } from '../../../training/corpus/read-language-model-texts.ts';
import { readMoreLanguageModelTexts } from '../../../training/corpus/read-more-language-model-texts.ts';
import { readPages } from '../../../training/corpus/read-pages.ts';
import { readSpunParallel } from '../../../training/corpus/read-spun-parallel.ts';
import { readSpunReal } from '../../../training/corpus/read-spun-real.ts';
import { countWords } from '../../../training/corpus/windows.ts';
import { buildSample } from '../../../training/sample/build-sample.ts';
import { foldOf } from '../../../training/train/tag-examples.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspun-sample-'));
  vi.stubEnv('UNSPUN_CORPUS', join(folder, 'corpus'));
  vi.stubEnv('UNSPUN_OUTPUT', join(folder, 'output'));
  buildSample(join(folder, 'corpus'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('holds all that training reads', () => {
  expect(readHuman().length).toBeGreaterThan(100);
  expect(readKinds().length).toBeGreaterThan(30);
  expect(readLanguageModelTexts().length).toBeGreaterThan(10);
  expect(readMoreLanguageModelTexts().length).toBeGreaterThan(10);
  expect(readPages().filter(({ article }) => article).length).toBeGreaterThan(3);
});

it.each([
  ['human', () => readHuman().filter(({ collection }) => collection !== 'hard-negative')],
  ['spun by public spinners', readSpunParallel],
  ['spun in the wild', readSpunReal],
])('has texts that are %s in all parts and folds', (_, read) => {
  const documents = read();
  const parts = new Set(documents.map(({ part }) => part));
  expect([...parts].toSorted()).toEqual(['test', 'train', 'tune']);
  const learnt = documents.filter(({ part }) => part !== 'test');
  expect(new Set(learnt.map(({ key }) => foldOf(key, 4))).size).toBe(4);
  expect(documents.every(({ language }) => language === 'en')).toBe(true);
});

it('has texts of all lengths that are long enough to be judged', () => {
  const lengths = readHuman().map(({ text }) => countWords(text));
  expect(Math.min(...lengths)).toBeGreaterThan(100);
  expect(Math.max(...lengths)).toBeGreaterThan(450);
});

it('spins texts that differ from their originals', () => {
  for (const { text, original } of readSpunParallel()) expect(text).not.toBe(original);
});

it('is the same each time, and no text stands in it twice', () => {
  const texts = () => [...readHuman(), ...readKinds()].map(({ text }) => text);
  const before = texts();
  expect(new Set(before).size).toBe(before.length);
  buildSample(join(folder, 'corpus'));
  expect(texts()).toEqual(before);
});
