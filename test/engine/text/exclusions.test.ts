import { describe, expect, it } from 'vitest';
import type { Article, BlockKind } from '../../../src/article/article.ts';
import { findExclusions, isMarkedUp } from '../../../src/engine/text/exclusions.ts';
import { textArticle } from '../alignment/text-article.ts';

const PROSE = 'The old pier fell at noon and nobody in the whole town was there to see it';
const CODE = 'if (a[0] === b) { return {x: 1}; } else { c = d | e; } while (f) { g(); h[i] = j; }';

/** An article of blocks of a kind with a text. */
function article(...parts: [kind: BlockKind, text: string][]): Article {
  const whole = textArticle(parts.map(([, text]) => text).join('\n\n'));
  let start = 0;
  const blocks = parts.map(([kind, text]) => {
    const block = { kind, start, end: start + text.length };
    start += text.length + 2;
    return block;
  });
  return { ...whole, blocks };
}

const excluded = (one: Article) =>
  findExclusions(one).map(({ start, end }) => one.text.slice(start, end));

describe('what is left out', () => {
  it('are headings, quotations, code and tables, and no paragraphs', () => {
    const parts: [BlockKind, string][] = [
      ['paragraph', `${PROSE}. ${PROSE}. ${PROSE}.`],
      ['heading', 'A pier'],
      ['quotation', 'It fell'],
      ['preformatted', 'x = 1'],
      ['table', '1 2'],
    ];
    expect(excluded(article(...parts))).toEqual(['A pier', 'It fell', 'x = 1', '1 2']);
  });

  it('are short items of lists, below eight words', () => {
    const item = (words: string) => excluded(article(['paragraph', PROSE], ['list-item', words]));
    expect(item('one two three four five six seven')).toHaveLength(1);
    expect(item('one two three four five six seven eight')).toEqual([]);
  });

  it('are words that are mentioned', () => {
    const one = { ...article(['paragraph', PROSE]), mentions: [{ start: 4, end: 7 }] };
    expect(excluded(one)).toEqual(['old']);
  });
});

describe('a text whose prose stands in other elements', () => {
  it('is not left out: it is most of the text', () => {
    const quoted = article(['heading', 'A pier'], ['quotation', PROSE]);
    expect(excluded(quoted)).toEqual(['A pier']);
    expect(isMarkedUp(quoted)).toBe(true);
  });

  it('may be of several kinds together', () => {
    const mixed = article(['quotation', PROSE], ['preformatted', PROSE], ['paragraph', PROSE]);
    expect(excluded(mixed)).toEqual([]);
  });

  it('is none if it is less than half, short, or code', () => {
    const half = article(['quotation', PROSE], ['paragraph', `${PROSE} ${PROSE}`]);
    expect(excluded(half)).toEqual([PROSE]);
    expect(isMarkedUp(half)).toBe(false);
    expect(isMarkedUp(article(['preformatted', CODE]))).toBe(false);
    expect(isMarkedUp(article(['heading', 'A pier fell at noon']))).toBe(false);
  });
});

it('finds nothing in an empty article', () => {
  expect(excluded(article())).toEqual([]);
  expect(isMarkedUp(article())).toBe(false);
});
