import { describe, expect, it } from 'vitest';
import { indexOriginals } from '../../../src/engine/near-duplicates/index-originals.ts';
import { STORIES } from '../alignment/stories.ts';
import { SPUN } from '../alignment/summary/spun-report.ts';

/** So many made-up rare words. */
const rareWords = (stem: string, count: number) =>
  Array.from(
    { length: count },
    (_, i) => `${stem}${'abcdefghij'[i % 10]}${'klmnopqrst'[(i / 10) | 0]}`,
  );

const heron = rareWords('heron', 30);
const fillers = Array.from({ length: 40 }, (_, i) => rareWords(`filler${i}x`, 60).join(' '));

describe('indexOriginals', () => {
  it('ranks the text first that shares most rare words', () => {
    const index = indexOriginals([...fillers, heron.join(' ')]);
    expect(index.rank(heron.slice(0, 20).join(' '), 3)[0]).toBe(fillers.length);
  });

  it('prefers a short original that shares nearly all to a long one that shares a little more', () => {
    const short = heron.slice(0, 16).join(' ');
    const long = [...heron.slice(0, 18), ...rareWords('other', 90), ...rareWords('more', 90)];
    const index = indexOriginals([...fillers, long.join(' '), short]);
    expect(index.rank(heron.join(' '), 2)).toEqual([fillers.length + 1, fillers.length]);
  });

  it('still finds the long original from which a short copy was taken', () => {
    const note = `${heron[0]} only this`;
    const long = [...heron, ...rareWords('other', 90), ...rareWords('more', 90)].join(' ');
    const index = indexOriginals([...fillers, note, long]);
    expect(index.rank(heron.slice(0, 25).join(' '), 1)).toEqual([fillers.length + 1]);
  });

  it('counts a name twice', () => {
    const [name, word] = ['Quillfeather', 'quarterstaff'];
    const index = indexOriginals([
      ...fillers,
      `one ${word} here`,
      `one ${name.toLowerCase()} here`,
    ]);
    expect(index.rank(`${name} ${word}`, 1)).toEqual([fillers.length + 1]);
  });

  it('leaves out words that many originals have, and finds nothing by them alone', () => {
    const index = indexOriginals(fillers.map((text) => `everywhere ${text}`));
    expect(index.rank('everywhere', 5)).toEqual([]);
  });

  it('gives the earlier of two equal originals first, in any alphabet', () => {
    const text = 'чайка над гаванью громко кричала';
    expect(indexOriginals([...fillers, text, text]).rank(text, 2)).toEqual([40, 41]);
  });

  it('answers with nothing for an empty text or an empty archive', () => {
    expect(indexOriginals([]).rank('anything', 5)).toEqual([]);
    expect(indexOriginals(fillers).rank('', 5)).toEqual([]);
  });

  it('finds the original of a spun report, and each report itself, among many', () => {
    const reports = STORIES.flatMap(({ report, other }) => [report, other]);
    const index = indexOriginals(reports);
    expect(index.rank(SPUN, 1)).toEqual([0]);
    expect(reports.map((text) => index.rank(text, 1)[0])).toEqual([...reports.keys()]);
  });
});
