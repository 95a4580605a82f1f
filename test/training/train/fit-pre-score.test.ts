import { expect, it } from 'vitest';
import { FEATURE_INDEX } from '../../../src/engine/spin/substitutions/feature-index.ts';
import { preScore } from '../../../src/engine/spin/substitutions/pre-score.ts';
import { SUBSTITUTION_FEATURES } from '../../../src/engine/spin/substitutions/substitution.ts';
import { fitPreScore } from '../../../training/train/fit-pre-score.ts';
import type { Example } from '../../../training/train/read-examples.ts';

const WIDTH = SUBSTITUTION_FEATURES.length;

type Row = Partial<Record<(typeof SUBSTITUTION_FEATURES)[number], number>>;

function featuresOf(row: Row): Float32Array {
  const features = new Float32Array(WIDTH);
  for (const [name, value] of Object.entries(row))
    features[FEATURE_INDEX[name as keyof Row]] = value as number;
  return features;
}

/** An example with these substitutions, of which some were made by a spinner. */
function example(rows: [row: Row, isTrue: boolean][]): Example {
  const features = new Float32Array(rows.length * WIDTH);
  rows.forEach(([row], i) => {
    features.set(featuresOf(row), i * WIDTH);
  });
  const truth = Uint8Array.from(rows, ([, isTrue]) => (isTrue ? 1 : 0));
  return { doc: { features }, truth } as unknown as Example;
}

const GAINS = [-2, -1, 0, 1, 2, 3];
const found = example(
  GAINS.flatMap((gain) =>
    Array.from({ length: 40 }, (_, i): [Row, boolean] => [{ found: 1, gain }, i < 6 * (gain + 3)]),
  ),
);

it('guesses more where the gain is larger, about as often as it was so', () => {
  const weights = fitPreScore([found]);
  const guesses = GAINS.map((gain) => preScore(weights, featuresOf({ found: 1, gain })));
  expect(guesses).toEqual(guesses.toSorted((a, b) => a - b));
  expect(guesses[0]).toBeCloseTo(6 / 40, 1);
  expect(guesses[5]).toBeCloseTo(36 / 40, 1);
});

it('guesses the share of those that were true where nothing fits better', () => {
  const odd = example(
    Array.from({ length: 400 }, (_, i): [Row, boolean] => [{ found: 0 }, i % 10 === 0]),
  );
  const weights = fitPreScore([found, odd]);
  expect(preScore(weights, featuresOf({ found: 0 }))).toBeCloseTo(0.1, 2);
});

it('leaves examples aside whose truth is not known', () => {
  const { truth: _, ...unknown } = example([[{ found: 1, gain: 9 }, true]]);
  expect(fitPreScore([found, unknown as Example])).toEqual(fitPreScore([found]));
});
