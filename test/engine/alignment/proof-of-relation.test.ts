import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/engine/alignment/compare.ts';
import { STORIES } from './stories.ts';
import { textArticle } from './text-article.ts';

const relate = (copy: string, original: string) =>
  compare(textArticle(copy), textArticle(original));

/** Many sentences on all sorts of topics, as in any long text. */
function longText(sentences: number, seed: number): string {
  const who = [
    'The council',
    'A reader',
    'Her brother',
    'The company',
    'Nobody',
    'The ferry',
    'A judge',
  ];
  const did = [
    'said',
    'wrote',
    'found',
    'refused',
    'believed',
    'sold',
    'kept',
    'repaired',
    'counted',
  ];
  const what = ['the old bridge', 'a letter', 'three boats', 'the plan', 'its garden', 'the price'];
  const when = [
    'on Monday',
    'last year',
    'in the evening',
    'before the winter',
    'in 2019',
    'at noon',
  ];
  let state = seed;
  const pick = (words: string[]) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return words[Math.floor((state / 2 ** 31) * words.length)] as string;
  };
  return Array.from(
    { length: sentences },
    () => `${pick(who)} ${pick(did)} ${pick(what)} ${pick(when)}.`,
  ).join(' ');
}

describe('a relation needs proof', () => {
  const long = longText(8000, 7);

  test.each(STORIES)('$name: is not related to a text of 50,000 words', ({ report }) => {
    expect(long.split(' ').length).toBeGreaterThan(50_000);
    expect(relate(report, long).relation).toBe('none');
  });

  test.each(STORIES)('$name: one sentence of it in a long page is no copy', ({ report }) => {
    const [sentence = ''] = report.split('. ');
    const page = `${longText(60, 3)}\n\n${sentence}.\n\n${longText(60, 5)}`;
    expect(relate(page, report).relation).toBe('none');
  });

  test.each(STORIES)('$name: the whole of it in a longer page is', ({ report }) => {
    const words = report.split(/\s+/).length;
    const page = `${longText(words / 4, 3)}\n\n${report}`;
    expect(['same-text', 'parts']).toContain(relate(page, report).relation);
  });

  test('short notes are compared, too', () => {
    const note = 'The Fjord ferry leaves Harbour Street at 9:45, said Ada Lindqvist.';
    expect(relate(note, note).relation).toBe('same-text');
    expect(relate(note, 'The Fjord ferry was sold to Ada Moberg for 9,450 crowns.').relation).toBe(
      'none',
    );
  });
});

describe('time', () => {
  /** Milliseconds of the quickest of three runs. */
  function timeOf(line: string, lines: number): number {
    const article = textArticle(line.repeat(lines));
    const runs = Array.from({ length: 3 }, () => {
      const before = performance.now();
      compare(article, article);
      return performance.now() - before;
    });
    return Math.min(...runs);
  }

  test.each(['a\n', 'a\n\n', '1\n', '好\n', 'Yes.\n'])(
    'of thousands of lines "%s" grows no faster than the product of the lengths',
    (line) => {
      const [some, more] = [timeOf(line, 5000), timeOf(line, 20_000)];
      expect(more / some).toBeLessThan(4 ** 2 * 1.5);
    },
  );
});
