import { expect, it } from 'vitest';
import {
  SECOND_LOOK_FEATURES,
  type SecondLook,
  secondLookRow,
} from '../../../../src/engine/spin/restoration/second-look-features.ts';

const SUBSTITUTION = {
  first: 3,
  last: 4,
  sourceWords: new Int32Array(0),
  features: new Float32Array(0),
  probability: 0.5,
};
const ALONE: SecondLook = {
  sourceWords: [],
  isReading: false,
  likeliest: 0.5,
  mean: 0.5,
  times: 1,
  beside: 0,
  rate: 0.1,
};

function valuesOf(look: Partial<SecondLook>) {
  const row = secondLookRow(SUBSTITUTION, { ...ALONE, ...look });
  return Object.fromEntries(SECOND_LOOK_FEATURES.map((name, i) => [name, row[i]]));
}

it('has a number for each name, also where nothing may have stood there', () => {
  const values = valuesOf({});
  expect(Object.values(values).every(Number.isFinite)).toBe(true);
  expect(values).toMatchObject({
    first: 0,
    words: 2,
    isReading: 0,
    choices: -1,
    gain: 0,
    times: 0,
  });
});

it('takes over what is known of the likeliest source word', () => {
  const word = { words: Int32Array.of(1), text: 'will', probability: 0.9 };
  const best = { lead: 2, gain: 3, choices: 1, page: -9, fit: -6, choice: -1, elsewhere: 0 };
  const rest = { topic: 0, frequent: 0, stem: 0, moby: 1, hand: 0, habit: 0.4, sameWords: -1 };
  const values = valuesOf({ sourceWords: [word], best: { ...best, ...rest }, isReading: true });
  expect(values).toMatchObject({ ...best, ...rest, isReading: 1 });
  expect(values.chance).toBeCloseTo(Math.log(9), 1);
});

it('keeps probabilities of 0 and 1 within bounds', () => {
  const values = valuesOf({ likeliest: 1, mean: 0 });
  expect(values.likeliest).toBeLessThan(7);
  expect(values.mean).toBeGreaterThan(-7);
});
