import { SUBSTITUTION_FEATURES } from '../../src/engine/spin/substitutions/substitution.ts';
import { substitutionRows } from './packed-doc.ts';
import type { Example } from './read-examples.ts';
import { trainingMatrix } from './training-matrix.ts';
import { fitTrees } from './trees/fit-trees.ts';
import { scoreForest } from './trees/score-forest.ts';
import type { Forest } from './trees/tree.ts';

const SUBSTITUTION_SETTINGS = {
  trees: 60,
  depth: 5,
  rate: 0.15,
  ridge: 10,
  leafWeight: 30,
  sample: 0.6,
};

/** About so many substitutions to learn from: more take longer and teach little. */
const MAX_SUBSTITUTIONS = 300_000;

/** What never lowers the probability of a substitution: a better gain, a source word that fits the topic … */
const INCREASING_SUBSTITUTION_FEATURES = ['gainRestored', 'tag', 'topicOriginal', 'articleClash'];
/** … and what never raises it: a page's word that fits, by itself or by its kind, or is a name. */
const DECREASING_SUBSTITUTION_FEATURES = [
  'seenPage',
  'capital',
  'topicPage',
  'classFit',
  'classBeside',
];

const SUBSTITUTION_DIRECTIONS = SUBSTITUTION_FEATURES.map((name) => {
  if (INCREASING_SUBSTITUTION_FEATURES.includes(name)) return 1;
  return DECREASING_SUBSTITUTION_FEATURES.includes(name) ? -1 : 0;
});

const FOUND = SUBSTITUTION_FEATURES.indexOf('found');

/** The models of substitutions that a candidate fits better than, and of odd words that none does. */
export interface SubstitutionModels {
  substitution: Forest;
  odd: Forest;
}

/** Both models of substitutions, each from about so many of those whose truth is known. */
export function fitSubstitutionModels(
  examples: Example[],
  most = MAX_SUBSTITUTIONS,
): SubstitutionModels {
  return {
    substitution: fitSubstitutions(examples, 1, most),
    odd: fitSubstitutions(examples, 0, most),
  };
}

/** About `most` of the substitutions whose truth is known, evenly chosen: their features and labels. */
function chooseSubstitutions(examples: Example[], found: 0 | 1, most: number) {
  const isOf = (features: Float32Array) => features[FOUND] === found;
  const labelled = examples.filter(({ truth }) => truth);
  const countOf = ({ doc }: Example) => substitutionRows(doc).filter(isOf).length;
  const all = labelled.reduce((sum, example) => sum + countOf(example), 0);
  const step = Math.max(1, Math.round(all / most));
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  let next = 0;
  for (const { doc, truth } of labelled) {
    for (const [i, features] of substitutionRows(doc).entries()) {
      if (!isOf(features) || next++ % step !== 0) continue;
      rows.push(features);
      labels.push(truth?.[i] ?? 0);
    }
  }
  return { rows, labels };
}

function fitSubstitutions(examples: Example[], found: 0 | 1, most: number): Forest {
  const { rows, labels } = chooseSubstitutions(examples, found, most);
  const weights = labels.map(() => 1);
  const settings = { ...SUBSTITUTION_SETTINGS, directions: SUBSTITUTION_DIRECTIONS };
  return fitTrees(trainingMatrix(rows, labels, weights, SUBSTITUTION_FEATURES.length), settings);
}

/** The probability of a substitution by both models. */
export function substitutionProbability({
  substitution,
  odd,
}: SubstitutionModels): (features: Float32Array) => number {
  return (features) => {
    const score = scoreForest(features[FOUND] === 1 ? substitution : odd, features);
    return 1 / (1 + Math.exp(-score));
  };
}
