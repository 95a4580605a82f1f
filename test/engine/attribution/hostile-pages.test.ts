import { describe, expect, it } from 'vitest';
import { findOriginal } from '../../../src/engine/attribution/find-original.ts';
import { compilePattern } from '../../../src/engine/attribution/phrases/compile-pattern.ts';
import { matchPattern } from '../../../src/engine/attribution/phrases/match-pattern.ts';
import { languages } from '../../../src/engine/languages/languages.ts';
import { expandPattern } from '../languages/expand-pattern.ts';
import { makeArticle, makeLine } from './make-article.ts';

/** Four times the text may take four times as long; quadratic patterns take sixteen times. Processor time, not the clock's. */
const GROWTH = 4;
const MOST_GROWTH = 10;

/** Below this, growth cannot be distinguished from noise. Milliseconds. */
const NOISE = 12;

const SMALL = 10_000;

/** Eight times the lines may take eight times as long, and noise on top; quadratic work would take sixty-four times. */
const MOST_LINE_GROWTH = 24;

function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user } = process.cpuUsage(before);
  return user / 1000;
}

/** The minimum of some runs: everything else is noise of the machine. */
const leastCost = (run: () => void) => Math.min(cost(run), cost(run), cost(run));

const fill = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** A phrase's wording without its last word, over and over: every match starts and none ends. */
function worstInputs(frame: string, pieces: readonly string[]): string[] {
  const example = expandPattern(frame, pieces);
  const stump = example.slice(0, Math.max(1, Math.floor(example.length * 0.8)));
  return [`${stump} `, `${pieces[0] ?? 'x'} `];
}

describe('matching on hostile text', () => {
  it.each(Object.values(languages))(
    'stays linear: $name',
    ({ pieces, ...language }) => {
      const phrases = [
        language.credits,
        language.translations,
        language.originals,
        language.labels,
      ];
      const frames = [...phrases.flat().map(([frame]) => frame), ...language.notCredits];
      for (const frame of frames) {
        for (const piece of worstInputs(frame, pieces)) {
          for (const segment of compilePattern(frame, pieces).segments()) {
            expectLinear(segment, piece, frame);
          }
        }
      }
    },
    60_000,
  );

  it('skips lines as long as a text', () => {
    const frame = compilePattern('^originally published on @');
    expect(matchPattern(frame, 'originally published on x')).toBeDefined();
    expect(matchPattern(frame, `originally published on ${fill('x ', 1_000_000)}`)).toBeUndefined();
  });
});

function expectLinear(pattern: RegExp, piece: string, frame: string) {
  const scan = (length: number) => () => [...fill(piece, length).matchAll(pattern)].length;
  if (cost(scan(GROWTH * SMALL)) < NOISE) return;
  const growth = leastCost(scan(GROWTH * SMALL)) / Math.max(leastCost(scan(SMALL)), 0.5);
  expect(growth, `${frame} on “${piece}”`).toBeLessThan(MOST_GROWTH);
}

describe('pages made to be slow', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `Source: [x](https://a${at}.example/b/${at}-c)`);

  it('trusts no list of labels, however long, and takes no longer for it', () => {
    const [some, many] = [lines(1_000), lines(8_000)].map((end) => makeArticle({ end }));
    if (!some || !many) throw new Error('two pages were made');
    const offered = findOriginal(many, 'en').filter(({ confidence }) => confidence >= 0.5);
    expect(offered).toEqual([]);
    findOriginal(some, 'en');
    const ratio =
      leastCost(() => findOriginal(many, 'en')) / leastCost(() => findOriginal(some, 'en'));
    expect(ratio).toBeLessThan(MOST_LINE_GROWTH);
  }, 60_000);

  it.each([
    ['one endless line', 'this article was originally published on '],
    ['spaces', ' '],
    ['brackets', '([([([「（'],
    ['addresses', 'https://a.example/ '],
    ['colons', 'source: '],
  ])('reads %s of a megabyte', (_, piece) => {
    const article = makeArticle({});
    const endless = { ...article, lines: [...article.lines, makeLine(fill(piece, 1_000_000))] };
    expect(Array.isArray(findOriginal(endless, 'en'))).toBe(true);
  });
});
