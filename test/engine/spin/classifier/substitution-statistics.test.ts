import { describe, expect, it } from 'vitest';
import {
  oddWordStatistics,
  substitutionStatistics,
} from '../../../../src/engine/spin/classifier/substitution-statistics.ts';
import {
  SUBSTITUTION_FEATURES,
  type Substitution,
} from '../../../../src/engine/spin/substitutions/substitution.ts';

type Values = Partial<Record<(typeof SUBSTITUTION_FEATURES)[number], number>>;

const found = (probability: number, values: Values = {}): Substitution => ({
  first: 0,
  last: 0,
  sourceWords: new Int32Array(0),
  features: Float32Array.from(SUBSTITUTION_FEATURES, (name) => values[name] ?? 0),
  probability,
});

const perTenWords = (count: number) => count / 10;

describe('substitutionStatistics', () => {
  const list = [
    found(0.95, { synonym: 1, gainRestored: 6, elsewhere: 0.7 }),
    found(0.7, { moby: 1, gainRestored: 2 }),
    found(0.3, { synonym: 1, gainRestored: -1 }),
  ];
  const values = substitutionStatistics(list, perTenWords, 0);

  it.each([
    ['rate20', 0.3],
    ['rate60', 0.2],
    ['rate90', 0.1],
    ['rate97', 0],
    ['top3', 1.95 / 3],
    ['certainty', 0.195],
    // Only those likelier than not are counted by type.
    ['rateSynonym', 0.1],
    ['rateMoby', 0.1],
    ['rateElsewhere', 0.1],
    ['gain50', 2],
    ['gainPositive', 0.8],
  ] as const)('%s', (name, value) => {
    expect(values[name]).toBeCloseTo(value);
  });

  it('weighs probabilities against the prior', () => {
    const common = substitutionStatistics(list, perTenWords, 0).likelihood20 ?? 0;
    const rare = substitutionStatistics(list, perTenWords, -3).likelihood20 ?? 0;
    expect(rare).toBeGreaterThan(common);
  });
});

it('oddWordStatistics counts those likelier than not', () => {
  const values = oddWordStatistics([found(0.6), found(0.2)], perTenWords, 0);
  expect(values.rateOdd).toBeCloseTo(0.1);
  expect(values.certaintyOdd).toBeCloseTo(0.08);
});
