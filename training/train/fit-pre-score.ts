import { Matrix, solve } from 'ml-matrix';
import { FEATURE_INDEX } from '../../src/engine/spin/substitutions/feature-index.ts';
import type { PreScoreWeights } from '../../src/engine/spin/substitutions/pre-score.ts';
import { SUBSTITUTION_FEATURES } from '../../src/engine/spin/substitutions/substitution.ts';
import { substitutionRows } from './packed-doc.ts';
import type { Example } from './read-examples.ts';

type Feature = (typeof SUBSTITUTION_FEATURES)[number];

/** What is known of a substitution only when the tagger, the context vectors or the whole text have been asked. */
const LATER_FEATURES: ReadonlySet<Feature> = new Set<Feature>([
  'listed',
  'tag',
  'tagsBeside',
  'strange',
  'choice',
  'mass',
  'odds',
  'elsewhere',
  'anyElsewhere',
  'topicPage',
  'topicOriginal',
]);

/** All others; whether a candidate fits better divides the rows into two fits. */
const PRE_SCORE_FEATURES = SUBSTITUTION_FEATURES.filter(
  (name) => name !== 'found' && !LATER_FEATURES.has(name),
);

const FOUND = FEATURE_INDEX.found;
const INDICES = PRE_SCORE_FEATURES.map((name) => FEATURE_INDEX[name]);

/** Newton steps: after so few nothing changes any more. */
const STEPS = 8;
/** Shrinks the weights a little, so that features that say the same share theirs. */
const RIDGE = 10;

interface LabelledRow {
  features: Float32Array;
  label: number;
}

/** The substitutions whose truth is known: those that a candidate fits better than, or those that none does. */
function labelledRows(examples: readonly Example[], found: 0 | 1): LabelledRow[] {
  return examples.flatMap(({ doc, truth }) =>
    truth
      ? substitutionRows(doc).flatMap((features, i) =>
          features[FOUND] === found ? [{ features, label: truth[i] ?? 0 }] : [],
        )
      : [],
  );
}

/** One step of iteratively reweighted least squares (McCullagh and Nelder 1989): the new weights, the base last. */
function newtonStep(rows: readonly LabelledRow[], weights: readonly number[]): number[] {
  const size = weights.length;
  const curvature = Matrix.eye(size).mul(RIDGE);
  const slope = new Matrix([weights.map((weight) => -RIDGE * weight)]).transpose();
  for (const { features, label } of rows) {
    const values = [...INDICES.map((index) => features[index] as number), 1];
    const logOdds = values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0);
    const probability = 1 / (1 + Math.exp(-logOdds));
    const spread = probability * (1 - probability);
    for (let i = 0; i < size; i++) {
      const value = values[i] as number;
      slope.set(i, 0, slope.get(i, 0) + value * (label - probability));
      for (let j = 0; j < size; j++)
        curvature.set(i, j, curvature.get(i, j) + spread * value * (values[j] as number));
    }
  }
  const by = solve(curvature, slope).to1DArray();
  return weights.map((weight, i) => weight + (by[i] as number));
}

/** Log-odds of the share of rows that are labelled 1. */
function logOddsOf(rows: readonly LabelledRow[]): number {
  const positive = rows.filter(({ label }) => label === 1).length;
  return Math.log((positive + 1) / (rows.length - positive + 1));
}

/** Fits the first guess at substitutions: a logistic regression, for it must hold whatever the other models learn. */
export function fitPreScore(examples: readonly Example[]): PreScoreWeights {
  const rows = labelledRows(examples, 1);
  let weights = [...PRE_SCORE_FEATURES.map(() => 0), 0];
  for (let step = 0; step < STEPS; step++) weights = newtonStep(rows, weights);
  return {
    base: weights.at(-1) as number,
    weights: Object.fromEntries(PRE_SCORE_FEATURES.map((name, i) => [name, weights[i]])),
    oddWord: logOddsOf(labelledRows(examples, 0)),
  };
}
