import { buildTagger, type TaggerParameters } from '../../src/engine/spin/tagger/tagger.ts';
import {
  FEATURES_PER_WORD,
  HASH_BITS,
  taggerFeatureHashes,
  taggerValues,
  VALUES_PER_WORD,
} from '../../src/engine/spin/tagger/tagger-features.ts';
import { seededRandom } from '../spinners/seeded-random.ts';
import type { TaggerText } from './read-tagger-texts.ts';

const EPOCHS = 2;
const LEARNING_RATE = 0.05;
const RIDGE = 0.002;
/** Sum of squared gradients to begin with: keeps the first steps small (AdaGrad, Duchi et al. 2011). */
const INITIAL_SQUARED_GRADIENTS = 0.01;
/** Words that are told so surely teach nothing more. */
const NEGLIGIBLE_ERROR = 0.02;
/** About the share of swapped words among all: log-odds to begin with. */
const INITIAL_BIAS = -2.5;
/** What one step of a written weight is worth: coarse steps are cheap to write and lose nothing. */
export const WEIGHT_STEP = 0.3;
/** Most steps of a weight, either way: what a signed byte holds. */
const MAX_STEPS = 127;
/** Features met in fewer documents teach nothing that holds elsewhere. */
const MIN_DOCUMENTS = 3;
/**
 * So many times more do words of human texts count: a word that is wrongly taken for a swap is the worse mistake. On
 * sites not trained on, at the same false alarms, 12 finds a little more than 6, 6 more than 3, and 3 more than 1.
 */
const HUMAN_WEIGHT = 12;
/** How much more a feature counts for being met more often: 0.3 to 0.7 were tried and differ little. */
const FREQUENCY_EXPONENT = 0.3;
/** So many features are kept, those that have decided most: the extension must stay small. */
const MAX_FEATURES = 380_000;

/** All that is learnt of the features: one number each, by place. */
interface TrainingState {
  weights: Float32Array;
  /** Sums of squared gradients. */
  squares: Float32Array;
  /** How often each was met, and in how many documents. */
  occurrences: Uint32Array;
  documents: Uint8Array;
  bias: number;
  /** The weights of the values of a word, and their sums of squared gradients. */
  values: Float32Array;
  valueSquares: Float32Array;
}

/**
 * Fits the tagger's weights to labelled texts by logistic regression, and keeps the features that matter. The same
 * texts always give the same weights.
 */
export function trainTaggerFeatures(texts: TaggerText[]): TaggerParameters {
  const size = 2 ** HASH_BITS;
  const learning: TrainingState = {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(INITIAL_SQUARED_GRADIENTS),
    ...countFeatures(texts, size),
    bias: INITIAL_BIAS,
    values: new Float32Array(VALUES_PER_WORD),
    valueSquares: new Float32Array(VALUES_PER_WORD).fill(INITIAL_SQUARED_GRADIENTS),
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const text of shuffled(texts, epoch)) learnText(text, learning);
  }
  return keepFeatures(learning);
}

/** The tagger of those features. */
export const trainTagger = (texts: TaggerText[]) =>
  buildTagger(trainTaggerFeatures(texts), WEIGHT_STEP);

function countFeatures(
  texts: TaggerText[],
  size: number,
): Pick<TrainingState, 'occurrences' | 'documents'> {
  const met = new Uint32Array(size);
  const documents = new Uint8Array(size);
  const last = new Int32Array(size);
  const places = new Int32Array(FEATURES_PER_WORD);
  let number = 0;
  texts.forEach(({ input, labels, document }, t) => {
    if (document !== texts[t - 1]?.document) number++;
    for (let i = 0; i < labels.length; i++) {
      taggerFeatureHashes(input, i, places);
      for (const at of places) {
        met[at] = (met[at] as number) + 1;
        if (last[at] === number) continue;
        last[at] = number;
        documents[at] = Math.min(MIN_DOCUMENTS, (documents[at] as number) + 1);
      }
    }
  });
  return { occurrences: met, documents };
}

function learnText({ input, labels, channel }: TaggerText, learning: TrainingState): void {
  const { weights, squares, documents } = learning;
  const heed = channel === '' ? HUMAN_WEIGHT : 1;
  const places = new Int32Array(FEATURES_PER_WORD);
  const values = new Float32Array(VALUES_PER_WORD);
  for (let i = 0; i < labels.length; i++) {
    taggerFeatureHashes(input, i, places);
    taggerValues(input, i, values);
    let sum = learning.bias;
    for (const at of places) sum += weights[at] as number;
    for (let v = 0; v < VALUES_PER_WORD; v++) {
      sum += (learning.values[v] as number) * (values[v] as number);
    }
    const wrong = 1 / (1 + Math.exp(-sum)) - (labels[i] as number);
    if (Math.abs(wrong) < NEGLIGIBLE_ERROR) continue;
    const error = heed * wrong;
    learning.bias -= 0.001 * error;
    learnValues(error, values, learning);
    for (const at of places) {
      if ((documents[at] as number) < MIN_DOCUMENTS) continue;
      const gradient = error + RIDGE * (weights[at] as number);
      const square = (squares[at] as number) + gradient ** 2;
      squares[at] = square;
      weights[at] = (weights[at] as number) - (LEARNING_RATE * gradient) / Math.sqrt(square);
    }
  }
}

/** One step of the weights of a word's values. */
function learnValues(error: number, values: Float32Array, learning: TrainingState): void {
  const { values: weights, valueSquares: squares } = learning;
  for (let v = 0; v < VALUES_PER_WORD; v++) {
    const gradient = error * (values[v] as number);
    const square = (squares[v] as number) + gradient ** 2;
    squares[v] = square;
    weights[v] = (weights[v] as number) - (LEARNING_RATE * gradient) / Math.sqrt(square);
  }
}

/** The features whose weights count most, by their size and by how often they are met, in whole steps. */
function keepFeatures({ weights, occurrences: met, values }: TrainingState): TaggerParameters {
  const worth = weights.map((weight, i) => {
    const size = Math.abs(weight);
    return size > WEIGHT_STEP / 2 ? size * (met[i] as number) ** FREQUENCY_EXPONENT : 0;
  });
  const least = Math.max(worth.toSorted()[worth.length - MAX_FEATURES] as number, Number.MIN_VALUE);
  const places = Uint32Array.from(worth.keys()).filter((i) => (worth[i] as number) >= least);
  const steps = Array.from(places, (i) => Math.round((weights[i] as number) / WEIGHT_STEP));
  const most = (step: number) => Math.max(-MAX_STEPS, Math.min(MAX_STEPS, step));
  return {
    featureHashes: places,
    weights: Int8Array.from(steps, most),
    values: Array.from(values, rounded),
  };
}

const rounded = (value: number) => Math.round(1000 * value) / 1000;

function shuffled(texts: TaggerText[], epoch: number): TaggerText[] {
  const random = seededRandom(`tagger ${epoch}`);
  return texts
    .map((text) => ({ text, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}
