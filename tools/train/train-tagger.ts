import { buildTagger, type Features, MOST_STEPS } from '../../src/engine/spin/tagger.ts';
import {
  PLACE_BITS,
  TAGGER_FEATURES,
  taggerPlaces,
} from '../../src/engine/spin/tagger-features.ts';
import { seededRandom } from '../spinners/seeded-random.ts';
import type { TaggerText } from './tagger-texts.ts';

const EPOCHS = 3;
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
/** Features met less often than that teach nothing that holds elsewhere. */
const LEAST_MET = 3;
/** How much more a feature counts for being met more often: 0.3 to 0.7 were tried and differ little. */
const COMMONER = 0.3;
/** So many features are kept, those that have decided most: the extension must stay small. */
const KEPT = 380_000;

/** All that is learnt of the features: one number each, by place. */
interface Learning {
  weights: Float32Array;
  /** Sums of squared gradients. */
  squares: Float32Array;
  /** How often each was met. */
  met: Uint32Array;
  bias: number;
}

/**
 * Fits the tagger's weights to labelled texts by logistic regression, and keeps the features that matter. The same
 * texts always give the same weights.
 */
export function trainFeatures(texts: TaggerText[]): Features {
  const size = 2 ** PLACE_BITS;
  const learning: Learning = {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(FIRST),
    met: new Uint32Array(size),
    bias: BIAS,
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const text of shuffled(texts, epoch)) learn(text, learning);
  }
  return keepFeatures(learning);
}

/** The tagger of those features. */
export const trainTagger = (texts: TaggerText[]) => buildTagger(trainFeatures(texts), STEP);

function learn({ input, labels }: TaggerText, learning: Learning): void {
  const { weights, squares, met } = learning;
  const places = new Int32Array(TAGGER_FEATURES);
  for (let i = 0; i < labels.length; i++) {
    taggerPlaces(input, i + 2, places);
    let sum = learning.bias;
    for (const at of places) {
      sum += weights[at] as number;
      met[at] = (met[at] as number) + 1;
    }
    const error = 1 / (1 + Math.exp(-sum)) - (labels[i] as number);
    if (Math.abs(error) < SURE) continue;
    learning.bias -= 0.001 * error;
    for (const at of places) {
      const gradient = error + RIDGE * (weights[at] as number);
      const square = (squares[at] as number) + gradient ** 2;
      squares[at] = square;
      weights[at] = (weights[at] as number) - (RATE * gradient) / Math.sqrt(square);
    }
  }
}

/** The features whose weights count most, by their size and by how often they are met, in whole steps. */
function keepFeatures({ weights, met }: Learning): Features {
  const worth = weights.map((weight, i) => {
    const isMet = (met[i] as number) >= LEAST_MET * EPOCHS && Math.abs(weight) > STEP / 2;
    return isMet ? Math.abs(weight) * (met[i] as number) ** COMMONER : 0;
  });
  const least = Math.max(worth.toSorted()[worth.length - KEPT] as number, Number.MIN_VALUE);
  const places = Uint32Array.from(worth.keys()).filter((i) => (worth[i] as number) >= least);
  const steps = Array.from(places, (i) => Math.round((weights[i] as number) / STEP));
  const most = (step: number) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, step));
  return { places, weights: Int8Array.from(steps, most) };
}

function shuffled(texts: TaggerText[], epoch: number): TaggerText[] {
  const random = seededRandom(`tagger ${epoch}`);
  return texts
    .map((text) => ({ text, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}
