import { buildTagger, type Learnt } from '../../src/engine/spin/tagger.ts';
import {
  PLACE_BITS,
  TAGGER_FEATURES,
  TAGGER_VALUES,
  taggerPlaces,
  taggerValues,
} from '../../src/engine/spin/tagger-features.ts';
import { MOST_STEPS } from '../../src/engine/spin/tagger-packing.ts';
import { seededRandom } from '../spinners/seeded-random.ts';
import type { TaggerText } from './tagger-texts.ts';

const EPOCHS = 2;
const RATE = 0.05;
const RIDGE = 0.002;
/** Sum of squared gradients to begin with: keeps the first steps small (AdaGrad, Duchi et al. 2011). */
const FIRST = 0.01;
/** Words that are told so surely teach nothing more. */
const SURE = 0.02;
/** About the share of swapped words among all: log-odds to begin with. */
const BIAS = -2.5;
/** What one step of a written weight is worth: coarse steps are cheap to write and lose nothing. */
export const STEP = 0.3;
/** Features met in fewer documents teach nothing that holds elsewhere. */
const LEAST_DOCUMENTS = 3;
/**
 * So many times more do words of human texts count: a word that is wrongly taken for a swap is the worse mistake. On
 * sites not trained on, at the same false alarms, 12 finds a little more than 6, 6 more than 3, and 3 more than 1.
 */
const HUMAN = 12;
/** How much more a feature counts for being met more often: 0.3 to 0.7 were tried and differ little. */
const COMMONER = 0.3;
/** So many features are kept, those that have decided most: the extension must stay small. */
const KEPT = 380_000;

/** All that is learnt of the features: one number each, by place. */
interface Learning {
  weights: Float32Array;
  /** Sums of squared gradients. */
  squares: Float32Array;
  /** How often each was met, and in how many documents. */
  met: Uint32Array;
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
export function trainFeatures(texts: TaggerText[]): Learnt {
  const size = 2 ** PLACE_BITS;
  const learning: Learning = {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(FIRST),
    ...countFeatures(texts, size),
    bias: BIAS,
    values: new Float32Array(TAGGER_VALUES),
    valueSquares: new Float32Array(TAGGER_VALUES).fill(FIRST),
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const text of shuffled(texts, epoch)) learn(text, learning);
  }
  return keepFeatures(learning);
}

/** The tagger of those features. */
export const trainTagger = (texts: TaggerText[]) => buildTagger(trainFeatures(texts), STEP);

function countFeatures(texts: TaggerText[], size: number): Pick<Learning, 'met' | 'documents'> {
  const met = new Uint32Array(size);
  const documents = new Uint8Array(size);
  const last = new Int32Array(size);
  const places = new Int32Array(TAGGER_FEATURES);
  let number = 0;
  texts.forEach(({ input, labels, document }, t) => {
    if (document !== texts[t - 1]?.document) number++;
    for (let i = 0; i < labels.length; i++) {
      taggerPlaces(input, i + 2, places);
      for (const at of places) {
        met[at] = (met[at] as number) + 1;
        if (last[at] === number) continue;
        last[at] = number;
        documents[at] = Math.min(LEAST_DOCUMENTS, (documents[at] as number) + 1);
      }
    }
  });
  return { met, documents };
}

function learn({ input, labels, channel }: TaggerText, learning: Learning): void {
  const { weights, squares, documents } = learning;
  const heed = channel === '' ? HUMAN : 1;
  const places = new Int32Array(TAGGER_FEATURES);
  const values = new Float32Array(TAGGER_VALUES);
  for (let i = 0; i < labels.length; i++) {
    taggerPlaces(input, i + 2, places);
    taggerValues(input, i, values);
    let sum = learning.bias;
    for (const at of places) sum += weights[at] as number;
    for (let v = 0; v < TAGGER_VALUES; v++) {
      sum += (learning.values[v] as number) * (values[v] as number);
    }
    const wrong = 1 / (1 + Math.exp(-sum)) - (labels[i] as number);
    if (Math.abs(wrong) < SURE) continue;
    const error = heed * wrong;
    learning.bias -= 0.001 * error;
    learnValues(error, values, learning);
    for (const at of places) {
      if ((documents[at] as number) < LEAST_DOCUMENTS) continue;
      const gradient = error + RIDGE * (weights[at] as number);
      const square = (squares[at] as number) + gradient ** 2;
      squares[at] = square;
      weights[at] = (weights[at] as number) - (RATE * gradient) / Math.sqrt(square);
    }
  }
}

/** One step of the weights of a word's values. */
function learnValues(error: number, values: Float32Array, learning: Learning): void {
  const { values: weights, valueSquares: squares } = learning;
  for (let v = 0; v < TAGGER_VALUES; v++) {
    const gradient = error * (values[v] as number);
    const square = (squares[v] as number) + gradient ** 2;
    squares[v] = square;
    weights[v] = (weights[v] as number) - (RATE * gradient) / Math.sqrt(square);
  }
}

/** The features whose weights count most, by their size and by how often they are met, in whole steps. */
function keepFeatures({ weights, met, values }: Learning): Learnt {
  const worth = weights.map((weight, i) => {
    const size = Math.abs(weight);
    return size > STEP / 2 ? size * (met[i] as number) ** COMMONER : 0;
  });
  const least = Math.max(worth.toSorted()[worth.length - KEPT] as number, Number.MIN_VALUE);
  const places = Uint32Array.from(worth.keys()).filter((i) => (worth[i] as number) >= least);
  const steps = Array.from(places, (i) => Math.round((weights[i] as number) / STEP));
  const most = (step: number) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, step));
  return { places, weights: Int8Array.from(steps, most), values: Array.from(values, rounded) };
}

const rounded = (value: number) => Math.round(1000 * value) / 1000;

function shuffled(texts: TaggerText[], epoch: number): TaggerText[] {
  const random = seededRandom(`tagger ${epoch}`);
  return texts
    .map((text) => ({ text, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}
