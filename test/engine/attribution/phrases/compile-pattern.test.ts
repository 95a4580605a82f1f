import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../../src/engine/attribution/phrases/compile-pattern.ts';

const PIECES = ['article', 'blog post', 'c++ note'];

/** The lines that the single segment of a phrase matches. */
const matching = (phrase: string, ...lines: string[]) => {
  const segment = compilePattern(phrase, PIECES).segments()[0] as RegExp;
  return lines.filter((line) => {
    segment.lastIndex = 0;
    return segment.test(line);
  });
};

it('reads the signs at both ends', () => {
  expect(compilePattern('^seen in @')).toMatchObject({ atStart: true, namesNext: true });
  expect(compilePattern('seen in')).toMatchObject({ atStart: false, namesNext: false });
});

it('splits at gaps, short and long', () => {
  const { gaps, segments } = compilePattern('this … that …… other');
  expect(gaps).toEqual([40, 200]);
  expect(segments()).toHaveLength(3);
});

it('compiles its segments once', () => {
  const { segments } = compilePattern('seen in');
  expect(segments()).toBe(segments());
});

describe('wording', () => {
  it('has optional words with one of their spaces', () => {
    const lines = ['seen first in', 'seen in', 'seen  in', 'seenin'];
    expect(matching('seen [first] in', ...lines)).toEqual(['seen first in', 'seen in', 'seen  in']);
    expect(matching('[was] seen', 'was seen', 'seen', 'wasseen')).toEqual(['was seen', 'seen']);
  });

  it('has alternatives and endings', () => {
    expect(matching('(seen|read) here', 'seen here', 'read here', 'heard here')).toHaveLength(2);
    expect(matching('publish* here', 'published here', 'publish here', 'pub here')).toHaveLength(2);
  });

  it('has the pieces of a language, whatever signs are in them', () => {
    const lines = ['this article', 'this blog post', 'this c++ note', 'this ccc note', 'this book'];
    expect(matching('this {piece}', ...lines)).toEqual(lines.slice(0, 3));
  });

  it('is literal otherwise', () => {
    expect(matching('v. 2', 'v. 2', 'vx 2')).toEqual(['v. 2']);
  });

  it('ends at a word boundary, except in scripts without spaces', () => {
    expect(matching('seen', 'unseen', 'seens', 'seen!')).toEqual(['seen!']);
    expect(matching('出典', 'この出典は')).toEqual(['この出典は']);
  });
});
