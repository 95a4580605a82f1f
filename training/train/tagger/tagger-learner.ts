import {
  FEATURES_PER_WORD,
  HASH_BITS,
  taggerFeatureHashes,
  taggerValues,
  VALUES_PER_WORD,
} from '../../../src/engine/spin/tagger/tagger-features.ts';
import type { TaggerText } from '../tagger-text.ts';

const LEARNING_RATE = 0.05;
const BIAS_LEARNING_RATE = 0.001;
const RIDGE = 0.002;
/** Sum of squared gradients to begin with: keeps the first steps small (AdaGrad, Duchi et al. 2011). */
const INITIAL_SQUARED_GRADIENTS = 0.01;
/** Words that are this close to their label teach nothing more. */
const NEGLIGIBLE_ERROR = 0.02;
/** Log-odds to begin with: about the share of substituted words among all. */
const INITIAL_BIAS = -2.5;
/** Features met in fewer documents teach nothing that holds elsewhere. */
export const MIN_DOCUMENTS = 3;
/**
 * Words of human texts count this many times: a word that is wrongly taken for a substitution is the worse mistake. On
 * sites not trained on, at the same false alarms, 12 finds a little more than 6, 6 more than 3, and 3 more than 1.
 */
const HUMAN_WEIGHT = 12;

/** Weights with their sums of squared gradients. */
interface Weights {
  weights: Float32Array;
  squares: Float32Array;
}

/** A logistic regression under way. */
export interface TaggerLearner {
  /** Of features by their hash, and of a word's values. */
  features: Weights;
  values: Weights;
  bias: number;
  /** Documents that have each feature, up to MIN_DOCUMENTS. */
  documents: Uint8Array;
}

const newWeights = (count: number): Weights => ({
  weights: new Float32Array(count),
  squares: new Float32Array(count).fill(INITIAL_SQUARED_GRADIENTS),
});

/** A learner that knows nothing yet. */
export const createTaggerLearner = (documents: Uint8Array): TaggerLearner => ({
  features: newWeights(2 ** HASH_BITS),
  values: newWeights(VALUES_PER_WORD),
  bias: INITIAL_BIAS,
  documents,
});

/** One step of a weight against its gradient, the shorter the more it has moved (AdaGrad). */
function step({ weights, squares }: Weights, i: number, gradient: number): void {
  const square = (squares[i] as number) + gradient ** 2;
  squares[i] = square;
  weights[i] = (weights[i] as number) - (LEARNING_RATE * gradient) / Math.sqrt(square);
}

function logOddsOf(learner: TaggerLearner, hashes: Int32Array, values: Float32Array): number {
  let sum = learner.bias;
  for (const hash of hashes) sum += learner.features.weights[hash] as number;
  for (let v = 0; v < VALUES_PER_WORD; v++)
    sum += (learner.values.weights[v] as number) * (values[v] as number);
  return sum;
}

/** Corrects all weights of one word by its error. */
function learnWord(
  learner: TaggerLearner,
  hashes: Int32Array,
  values: Float32Array,
  error: number,
): void {
  const { features, documents } = learner;
  learner.bias -= BIAS_LEARNING_RATE * error;
  for (let v = 0; v < VALUES_PER_WORD; v++) step(learner.values, v, error * (values[v] as number));
  for (const hash of hashes) {
    if ((documents[hash] as number) < MIN_DOCUMENTS) continue;
    step(features, hash, error + RIDGE * (features.weights[hash] as number));
  }
}

/** Learns from each word of a text in turn. */
export function learnText(learner: TaggerLearner, { input, labels, channel }: TaggerText): void {
  const textWeight = channel === '' ? HUMAN_WEIGHT : 1;
  const hashes = new Int32Array(FEATURES_PER_WORD);
  const values = new Float32Array(VALUES_PER_WORD);
  for (let i = 0; i < labels.length; i++) {
    taggerFeatureHashes(input, i, hashes);
    taggerValues(input, i, values);
    const probability = 1 / (1 + Math.exp(-logOddsOf(learner, hashes, values)));
    const error = probability - (labels[i] as number);
    if (Math.abs(error) < NEGLIGIBLE_ERROR) continue;
    learnWord(learner, hashes, values, textWeight * error);
  }
}
