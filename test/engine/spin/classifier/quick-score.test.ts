import { expect, it } from 'vitest';
import type { QuickModel } from '../../../../src/engine/spin/classifier/quick-model.ts';
import { quickLook } from '../../../../src/engine/spin/classifier/quick-score.ts';
import { sameBefore } from '../../../../src/engine/text/same-before.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';

/** Says 1 where the tagger finds words of a spinner, else 0. */
const MODEL: QuickModel = {
  forest: {
    base: 0,
    features: ['meanTag'],
    trees: [{ features: [0], thresholds: [0.5], leaves: [0, 1] }],
  },
  clearBelow: { whole: 0.5, passage: 0.5 },
};
const NOTHING = { ruleEvidence: [] };

/** A text of so many different words, the last ones of which the tagger takes for a spinner's. */
function docOf(count: number, tagged: number) {
  const text = Array.from({ length: count }, (_, i) => `w${'abcdefghij'[i % 10]}${i}`)
    .join(' ')
    .replaceAll(/\d+/g, (n) => `${'x'.repeat(Number(n) % 7)}yz`);
  const words = splitWords(text);
  const scoringMask = new Uint8Array(words.length).fill(1);
  const zeros = () => new Float32Array(words.length);
  return {
    text,
    words,
    scoringMask,
    sameBefore: sameBefore(words, scoringMask),
    tags: zeros().map((_, i) => (i >= words.length - tagged ? 9 : 0)),
    wordScores: {
      logProb: zeros(),
      unigramLogProb: zeros(),
      seenBigrams: new Uint8Array(words.length),
      vocabularyStatus: new Uint8Array(words.length),
    },
    classFits: { between: zeros(), beside: zeros() },
  };
}

it('is sure of a text whose words say nothing', () => {
  const look = quickLook(MODEL, docOf(600, 0), NOTHING);
  expect(look).toEqual({ logOdds: 0, isClear: true, openPassages: [] });
});

it('is not sure of a text that scores high', () => {
  expect(quickLook(MODEL, docOf(600, 600), NOTHING).isClear).toBe(false);
});

it('names the passages that score high', () => {
  const text = docOf(2_000, 200);
  const whole = { ...MODEL, clearBelow: { whole: 2, passage: 2 } };
  expect(quickLook(whole, text, NOTHING).openPassages).toEqual([]);
  const strict = { ...MODEL, clearBelow: { whole: 2, passage: 0.5 } };
  expect(quickLook(strict, text, NOTHING)).toMatchObject({
    isClear: true,
    openPassages: [{ from: 1_800, to: 2_000 }],
  });
});
