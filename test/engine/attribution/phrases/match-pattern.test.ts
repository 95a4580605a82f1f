import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../../src/engine/attribution/phrases/compile-pattern.ts';
import { matchPattern } from '../../../../src/engine/attribution/phrases/match-pattern.ts';

function match(phrase: string, line: string) {
  const span = matchPattern(compilePattern(phrase, ['article', 'post']), line);
  return span && line.slice(span.start, span.end);
}

describe('segments', () => {
  it('match in order within their gaps', () => {
    const line = (gap: string) => `this piece ${gap} first seen in`;
    expect(match('this piece … first seen', line('was'))).toBe('this piece was first seen');
    expect(match('this piece … first seen', line('x'.repeat(60)))).toBeUndefined();
    expect(match('this piece …… first seen', line('x'.repeat(60)))).toContain('first seen');
    expect(match('this piece …… first seen', line('x'.repeat(260)))).toBeUndefined();
    expect(match('this piece … first seen', 'first seen was this piece')).toBeUndefined();
  });

  it('match whole words', () => {
    expect(match('seen in', 'unseen inside')).toBeUndefined();
    expect(match('seen in', 'it was seen in may')).toBe('seen in');
  });

  it('start again where the rest did not follow', () => {
    const line = `this piece ${'x'.repeat(80)} and this piece first seen`;
    expect(match('this piece … first seen', line)).toBe('this piece first seen');
  });
});

describe('a phrase for the start', () => {
  it.each(['first seen in', 'it ended. first seen in', '(first seen in', '📰 first seen in'])(
    'matches in “%s”',
    (line) => {
      expect(match('^first seen in', line)).toBe('first seen in');
    },
  );

  it('matches nowhere else', () => {
    expect(match('^first seen in', 'it was first seen in')).toBeUndefined();
  });
});

it('stands in lines of at most 2,000 characters', () => {
  const line = (length: number) => 'first seen in'.padEnd(length, ' x');
  expect(match('first seen in', line(2_000))).toBe('first seen in');
  expect(match('first seen in', line(2_001))).toBeUndefined();
});

it('finds no empty phrase, and survives halves of letters', () => {
  expect(match('', 'anything')).toBeUndefined();
  expect(match('[the]', 'the')).toBeUndefined();
  expect(match('first seen', '\ud83d first seen \udcf0')).toBe('first seen');
});
