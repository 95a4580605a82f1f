import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readHuman } from '../../../training/corpus/read-human.ts';
import { readLanguageModelTexts } from '../../../training/corpus/read-language-model-texts.ts';
import { readPages } from '../../../training/corpus/read-pages.ts';
import { readSpunParallel } from '../../../training/corpus/read-spun-parallel.ts';
import { readSpunReal } from '../../../training/corpus/read-spun-real.ts';
import { buildSample } from '../../../training/sample/build-sample.ts';

const SENTENCES = [
  'The reader opens a table of tides and answers questions about it, one day at a time.',
  'It throws on the first line that it cannot parse, unless you tell it to be patient.',
  'Heights are given in metres above the lowest water that anybody has measured here.',
  'Do not change the file while you read it, because the result would surprise you.',
  'A station that has moved keeps its old name and gets a new number in the list.',
  'We welcome every report about a tide that came earlier than the table had promised.',
  'The second version is twice as fast and remembers where it stopped the day before.',
];

/** The documentation of a made-up package: the same sentences, each time from another one on. */
const proseNumber = (number: number) => ({
  name: `package-${number}`,
  path: `package-${number}/readme.md`,
  text: Array.from({ length: 14 }, (_, i) => {
    return `${SENTENCES[(number + i) % SENTENCES.length]} This is note ${number * 31 + i}.`;
  }).join(' '),
});

/** Milliseconds: two thesauri are read, which takes long on a busy machine. */
const BUSY = 300_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspun-sample-'));
  vi.stubEnv('UNSPUN_CORPUS', folder);
  buildSample(
    folder,
    Array.from({ length: 200 }, (_, number) => proseNumber(number)),
  );
}, BUSY);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('holds what training reads, on both sides of the split', () => {
  const human = readHuman();
  for (const part of ['train', 'test']) {
    expect(human.filter((one) => one.part === part).length).toBeGreaterThan(10);
    expect(readSpunParallel().filter((one) => one.part === part).length).toBeGreaterThan(3);
  }
  expect(human.filter(({ collection }) => collection === 'hard-negative').length).toBe(3);
  expect(readLanguageModelTexts().length).toBeGreaterThan(30);
  expect(readSpunReal().length).toBeGreaterThan(10);
  expect(readPages().filter(({ article }) => article).length).toBeGreaterThan(3);
});

it('spins texts that differ from their originals', () => {
  for (const { text, original } of readSpunParallel()) expect(text).not.toBe(original);
});

it('puts no package on two sides', () => {
  const counted = new Set(readLanguageModelTexts().map(({ genre }) => genre));
  const judged = readHuman().filter(({ collection }) => collection === 'web');
  expect(judged.filter(({ site }) => counted.has(site))).toEqual([]);
});
