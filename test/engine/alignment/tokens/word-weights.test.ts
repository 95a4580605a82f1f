import { describe, expect, it } from 'vitest';
import { logOdds } from '../../../../src/engine/alignment/tokens/word-weights.ts';
import { weighedTexts } from '../weighed-texts.ts';

/** Many other words, so that each of the others is rare. */
const OTHERS = Array.from({ length: 2_000 }, (_, i) => `w${i}`).join(' ');

function weigh(copyText: string, originalText = '') {
  const { words, weights } = weighedTexts(`${copyText} ${OTHERS}`, originalText);
  return (word: string) => {
    const id = words.indexOf(word);
    return {
      weight: Math.round((weights.weight[id] as number) * 10) / 10,
      counts: [weights.inCopy[id], weights.inOriginal[id]],
    };
  };
}

describe('log-odds', () => {
  it('are 0 where chance explains the agreement, and limited where it hardly can', () => {
    expect(logOdds(0.5)).toBe(0);
    expect(logOdds(1)).toBe(0);
    expect(logOdds(0.05)).toBeCloseTo(Math.log(10));
    expect(logOdds(1e-9)).toBe(6);
    expect(logOdds(0)).toBe(6);
  });
});

it('counts each word in both texts', () => {
  const word = weigh('tide and tide', 'the tide');
  expect(word('tide').counts).toEqual([2, 1]);
  expect(word('the').counts).toEqual([0, 1]);
});

it('weighs a rare word by its length, unless it is a name', () => {
  const word = weigh('so an ebb came ashore slowly everywhere near Ayr');
  expect(['so', 'ebb', 'came', 'slowly', 'everywhere', 'ayr'].map((it) => word(it).weight)).toEqual(
    [1.6, 1.8, 2.4, 3.8, 6, 6],
  );
});

it('weighs numbers fully, but a single digit little', () => {
  const word = weigh('in 7 of 43 years');
  expect([word('7').weight, word('43').weight]).toEqual([2, 6]);
});

it('weighs a common word less than a rare one', () => {
  const word = weigh(`everywhere nevertheless ${'nevertheless '.repeat(400)}`);
  expect(word('nevertheless').weight).toBeLessThan(word('everywhere').weight / 2);
});

it('calls no word a name that is also written without a capital', () => {
  expect(weigh('met Rose', 'a rose')('rose').weight).toBe(2.4);
  expect(weigh('met Rose', 'Rose')('rose').weight).toBeGreaterThan(5);
});
