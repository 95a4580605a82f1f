import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Span } from '../../../src/article/article.ts';
import { compare } from '../../../src/engine/alignment/compare.ts';
import { STORIES } from './stories.ts';
import { textArticle } from './text-article.ts';

const CHARACTERS = [
  '\n',
  '.',
  '“',
  '”',
  '。',
  ' ',
  '\u0301',
  '\u200b',
  '\ud83d',
  '\ude00',
  'İ',
  'ß',
  '港',
  'ไ',
];

/** Anything a page may contain: any code unit, including lone surrogates, and characters that separate or join words. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units));
const anyText = fc
  .array(fc.oneof(anyUnits, fc.constantFrom(...CHARACTERS), fc.lorem({ maxCount: 6 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

function expectInside(span: Span | undefined, { text }: Article): void {
  if (!span) return;
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThan(span.start);
  expect(span.end).toBeLessThanOrEqual(text.length);
}

test('never throws, and its offsets fit the two texts', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const [copy, original] = [textArticle(one), textArticle(other)];
      const { rows, figures } = compare(copy, original);
      for (const row of rows) {
        for (const { copy: here, original: there } of [row, ...row.segments]) {
          expectInside(here, copy);
          expectInside(there, original);
        }
        for (const { kind, copy: here, original: there } of row.segments) {
          const isPaired = kind === 'kept' || kind === 'swapped';
          expect([here !== undefined, there !== undefined]).toEqual(
            isPaired ? [true, true] : [kind === 'inserted', kind === 'deleted'],
          );
        }
      }
      expect(figures.keptWords + figures.swappedWords + figures.addedWords).toBe(figures.copyWords);
      expect(figures.takenSentences).toBeLessThanOrEqual(figures.copySentences);
      expect(figures.usedSentences).toBeLessThanOrEqual(figures.originalSentences);
    }),
    { numRuns: 400 },
  );
});

test('comparing twice gives the same result', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const [copy, original] = [textArticle(one), textArticle(other)];
      expect(compare(copy, original)).toEqual(compare(copy, original));
    }),
    { numRuns: 50 },
  );
});

test('a text is the same as itself, however strange its characters', () => {
  const report = STORIES[0]?.report ?? '';
  fc.assert(
    fc.property(anyText, (noise) => {
      const text = `${report}\n\n${noise}`;
      const { relation, figures } = compare(textArticle(text), textArticle(text));
      expect(relation).toBe('same-text');
      expect(figures.swappedWords).toBe(0);
    }),
    { numRuns: 100 },
  );
});

/** So much of each kind that quadratic work would not end before the test does. */
describe('ends in time', () => {
  const MANY = 20_000;
  const numbered = (line: (i: number) => string) =>
    Array.from({ length: MANY / 4 }, (_, i) => line(i)).join(' ');

  test.each<[what: string, copy: string, original: string]>([
    ['nothing', '', ''],
    ['white space', `a${' '.repeat(MANY * 5)}b`, ' '.repeat(MANY * 5)],
    ['line ends', `${'\n'.repeat(MANY)}a`, ' \n'.repeat(MANY)],
    ['one word over and over', 'a '.repeat(MANY), 'a '.repeat(MANY)],
    ['one sentence over and over', 'Ab cd. '.repeat(MANY / 4), 'Ab cd. '.repeat(MANY / 4)],
    ['one endless word', 'x'.repeat(MANY * 5), `${'x'.repeat(MANY * 5)}y`],
    ['one endless line', numbered((i) => `w${i % 900} of`), numbered((i) => `w${i % 700} to`)],
    ['short sentences', numbered((i) => `Name${i} went.`), numbered((i) => `Name${i} came.`)],
    ['quotation marks', '“'.repeat(MANY), '« „ " “ '.repeat(MANY / 4)],
    ['full stops', `${'a.'.repeat(MANY)} ${'.'.repeat(MANY)}`, '. '.repeat(MANY)],
    ['brackets', `${'.)'.repeat(MANY)} x`, '![1]'.repeat(MANY / 2)],
    [
      'no spaces',
      '港の理事会は九台を購った'.repeat(MANY / 12),
      '港の委員会は九台を買った'.repeat(MANY / 12),
    ],
    ['lone halves of letters', '\ud800'.repeat(MANY), '\ud83d\ude00\udc00'.repeat(MANY / 4)],
  ])(
    '%s',
    (_, copy, original) => {
      const { figures } = compare(textArticle(copy), textArticle(original));
      expect(figures.keptWords + figures.swappedWords + figures.addedWords).toBe(figures.copyWords);
    },
    60_000,
  );
});
