import { readFileSync } from 'node:fs';
import { hash } from '../corpus/hash.ts';
import { mixed } from '../spinners/catalogue/mixed.ts';
import { openofficeAny } from '../spinners/catalogue/openoffice-any.ts';
import { spin } from '../spinners/spin.ts';
import type { PackageProse } from './read-package-prose.ts';

/** Shares of the packages whose texts stand in for each part of the corpus. */
const SHARES = { countable: 0.25, parallel: 0.15, real: 0.1 } as const;

/** Share of the words that are replaced in the texts that stand in for those of public spinners and from the web. */
const RATE = 0.2;

/** Longest text that is spun, in words. */
const MAX_WORDS = 500;

const placeOf = (name: string) => hash(`sample ${name}`) / 2 ** 32;

/** Rows of the corpus, by file. */
export type SampleFiles = Record<string, object[]>;

const firstWords = (text: string) => text.split(/\s+/).slice(0, MAX_WORDS).join(' ');

function parallelRow({ path, name, text }: PackageProse) {
  const original = firstWords(text);
  const spun = spin(original, mixed, RATE, path).text;
  return { tool: 'sample tool', id: path, url: `https://${name}.example/`, original, spun };
}

function realRow({ path, name, text }: PackageProse) {
  const spun = spin(firstWords(text), openofficeAny, RATE, path).text;
  return {
    family: 'sample family',
    kind: 'article',
    lang: 'en',
    doubtful: false,
    group: name,
    text: spun,
  };
}

/** Human texts that are easily taken for spun ones, written for this project. */
const oddTexts = () =>
  readFileSync(new URL('./odd-texts.txt', import.meta.url), 'utf8')
    .split(/^== /m)
    .filter((part) => part !== '')
    .map((part) => {
      const [kind = '', ...lines] = part.split('\n');
      return { kind, url: 'https://odd.example/', text: lines.join('\n').trim() };
    });

/** The text files of a corpus, made of package documentation: a package's texts all go into one file. */
export function sampleTexts(prose: PackageProse[]): SampleFiles {
  const between = (from: number, to: number) =>
    prose.filter(({ name }) => placeOf(name) >= from && placeOf(name) < to);
  const parallelFrom = SHARES.countable;
  const realFrom = parallelFrom + SHARES.parallel;
  const humanFrom = realFrom + SHARES.real;
  return {
    'text/countable.jsonl.gz': between(0, parallelFrom).map(({ name, text }) => ({
      source: name,
      text,
    })),
    'spun-parallel.jsonl': between(parallelFrom, realFrom).map(parallelRow),
    'spun-real.jsonl': between(realFrom, humanFrom).map(realRow),
    'text/web.jsonl.gz': between(humanFrom, 1).map(({ name, path, text }) => {
      return { id: path, site: name, genre: 'documentation', date: '', lang: 'en', text };
    }),
    'text/human.jsonl.gz': [],
    'hard-negatives.jsonl': oddTexts(),
  };
}
