import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Evidence } from '../../src/engine/verdict.ts';
import { restoreText } from '../../src/reader/restore-text.ts';
import { chosenWording, restoredPlainText, revertAll } from '../../src/reader/wording-choices.ts';

const TEXT = 'Spider web services tin can help.\n\nNobody volition know.';

const ARTICLE: Article = {
  url: 'https://a.example/',
  title: '',
  head: { meta: {} },
  text: TEXT,
  blocks: [
    { kind: 'paragraph', start: 0, end: 33 },
    { kind: 'quotation', start: 35, end: TEXT.length },
  ],
  mentions: [],
  lines: [],
  pictures: [],
  truncated: false,
};

const swap = (quote: string, certainty: number, ...expected: string[]): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  start: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
  expected,
  certainty,
});

const SWAPS = [
  swap('volition', 0.95, 'will'),
  swap('Spider web', 0.94, 'web', 'net'),
  swap('tin can', 0.3, 'can'),
];

const write = (evidence: Evidence[], choices: ReadonlyMap<number, string> = new Map()) =>
  restoredPlainText(restoreText(ARTICLE, evidence), choices);

test.each<[string, Evidence[], string]>([
  ['nothing found', [], TEXT],
  [
    'likely substitutions, in the case of the page',
    SWAPS,
    'Web services tin can help.\n\nNobody will know.',
  ],
  ['a finding without a guess', [swap('help', 0.9)], TEXT],
  [
    'findings that overlap: the first',
    [swap('tin can', 0.95, 'can'), swap('can help', 0.95, 'may help')],
    TEXT.replace('tin can', 'can'),
  ],
  [
    'no wording that is less likely than not',
    [{ ...swap('tin can', 0.9, 'can', 'may'), chances: [0.5, 0.4] }],
    TEXT,
  ],
  ['a finding across two blocks', [swap('help.\n\nNobody', 0.9, 'help nobody')], TEXT],
])('restores %s', (_, evidence, expected) => {
  expect(write(evidence)).toBe(expected);
});

test('each block keeps its kind', () => {
  expect(restoreText(ARTICLE, SWAPS).map(({ kind }) => kind)).toEqual(['paragraph', 'quotation']);
});

test('the reader’s choice overrides the more likely wording, and all can be undone', () => {
  const blocks = restoreText(ARTICLE, SWAPS);
  const [first] = blocks[0]?.segments ?? [];
  if (!first || typeof first === 'string') throw new Error('The first words can be put back.');
  expect(chosenWording(first, new Map([[0, 'Net']]))).toBe('Net');
  expect(write(SWAPS, revertAll(blocks))).toBe(TEXT);
});
