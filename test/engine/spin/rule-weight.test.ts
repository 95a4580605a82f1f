import { describe, expect, it } from 'vitest';
import { ruleWeight } from '../../../src/engine/spin/rule-weight.ts';
import { splitWords } from '../../../src/engine/text/split-words.ts';

const TEXT = 'one two three four';
const words = splitWords(TEXT);
const match = (quote: string, key = quote, weight = 1) => {
  const start = TEXT.indexOf(quote);
  const end = start + quote.length;
  return { start, end, key, signal: 'pivot-slip', weight, isWording: true };
};

/** What a rule found that is no change of wording. */
const signOf = (quote: string) => ({ ...match(quote), isWording: false });

describe('ruleWeight', () => {
  it.each([
    ['nothing', [], 0],
    ['signs of one rule', [signOf('one'), signOf('two')], 1],
    ['different matches', [match('one'), match('two', 'two', 0.5)], 1.5],
    ['the same match twice', [match('one', 'a'), match('three', 'a')], 1],
    [
      'the same key of two rules',
      [match('one', 'a'), { ...match('two', 'a'), signal: 'spintax' }],
      2,
    ],
  ])('of %s', (_, evidence, weight) => {
    expect(ruleWeight(evidence, words)).toBe(weight);
  });

  it('counts what lies within a range of words', () => {
    const evidence = [match('one'), match('two three'), match('four')];
    expect(ruleWeight(evidence, words, { from: 0, to: 2 })).toBe(1);
    expect(ruleWeight(evidence, words, { from: 1, to: 4 })).toBe(2);
  });
});
