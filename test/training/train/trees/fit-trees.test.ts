import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../training/spinners/seeded-random.ts';
import { fitTrees, type TrainingMatrix } from '../../../../training/train/trees/fit-trees.ts';
import { scoreForest } from '../../../../training/train/trees/score-forest.ts';

const SETTINGS = { trees: 40, depth: 3, rate: 0.2, ridge: 1, leafWeight: 1, sample: 0.8 };

/** Labels are likelier 1 the more of feature 0 there is; feature 1 is noise. */
function examples(rows: number): TrainingMatrix {
  const random = seededRandom('rows');
  const features = new Float32Array(rows * 2).map(() => random());
  const labels = new Uint8Array(rows).map((_, i) => {
    return random() < 1 / (1 + Math.exp(-10 * ((features[2 * i] as number) - 0.5))) ? 1 : 0;
  });
  return { features, width: 2, labels, weights: new Float32Array(rows).fill(1) };
}

describe('fitTrees', () => {
  it('learns a probability', () => {
    const forest = fitTrees(examples(20_000), { ...SETTINGS, directions: [0, 0] });
    for (const value of [0.2, 0.5, 0.8]) {
      const found = 1 / (1 + Math.exp(-scoreForest(forest, [value, 0.5])));
      expect(found).toBeCloseTo(1 / (1 + Math.exp(-10 * (value - 0.5))), 1);
    }
  });

  it('never falls where it may only rise', () => {
    const forest = fitTrees(examples(3_000), { ...SETTINGS, directions: [1, 1] });
    const steps = Array.from({ length: 101 }, (_, i) => i / 100);
    for (const other of [0.1, 0.6]) {
      const scores = steps.map((value) => scoreForest(forest, [other, value]));
      expect(scores).toEqual([...scores].sort((a, b) => a - b));
    }
  });
});
