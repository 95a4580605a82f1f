import { expect, it } from 'vitest';
import {
  QUICK_FEATURES,
  quickFeatures,
} from '../../../../src/engine/spin/classifier/quick-features.ts';
import { sameBefore } from '../../../../src/engine/text/same-before.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';

/** A text of which the tagger finds every word to be a spinner's by 2. */
function docOf(text: string, scored = 1) {
  const words = splitWords(text);
  const scoringMask = new Uint8Array(words.length).fill(scored);
  const zeros = () => new Float32Array(words.length);
  return {
    text,
    words,
    scoringMask,
    sameBefore: sameBefore(words, scoringMask),
    tags: zeros().fill(2),
    wordScores: {
      logProb: zeros().fill(-9),
      unigramLogProb: zeros().fill(-8),
      seenBigrams: new Uint8Array(words.length),
      vocabularyStatus: new Uint8Array(words.length),
    },
    classFits: { between: zeros(), beside: zeros() },
  };
}

const NOTHING = { ruleEvidence: [] };
const value = (values: Float32Array, name: (typeof QUICK_FEATURES)[number]) =>
  values[QUICK_FEATURES.indexOf(name)] as number;

const DOC = docOf('The old pier fell at noon and nobody saw it.');

it('has a number for each feature', () => {
  const values = quickFeatures(DOC, NOTHING);
  expect(values).toHaveLength(QUICK_FEATURES.length);
  expect([...values].every(Number.isFinite)).toBe(true);
});

it('counts scored words, in the range asked for', () => {
  expect(value(quickFeatures(DOC, NOTHING), 'logWords')).toBeCloseTo(Math.log(10));
  const range = { from: 2, to: 6 };
  expect(value(quickFeatures(DOC, NOTHING, range), 'logWords')).toBeCloseTo(Math.log(4));
  expect(value(quickFeatures(DOC, NOTHING), 'meanTag')).toBeCloseTo(2);
});

it('weighs the signs that rules found, up to a limit', () => {
  const sign = (weight: number) => ({
    signal: 'spintax',
    start: 4,
    end: 7,
    weight,
    isWording: false,
    key: 'old',
  });
  const signs = (weight: number, range = { from: 0, to: 10 }) => {
    const ruleEvidence = [sign(weight)] as unknown as (typeof NOTHING)['ruleEvidence'];
    return value(quickFeatures(DOC, { ruleEvidence }, range), 'signs');
  };
  expect(signs(1)).toBe(1);
  expect(signs(1e6)).toBeLessThan(100);
  expect(signs(1, { from: 3, to: 10 })).toBe(0);
});

it('has numbers for a text without a scored word, or without any', () => {
  for (const doc of [docOf('The old pier fell.', 0), docOf('')])
    expect([...quickFeatures(doc, NOTHING)].every(Number.isFinite)).toBe(true);
});
