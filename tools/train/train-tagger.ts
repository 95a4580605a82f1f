import { MOST_STEPS, type Tagger } from '../../src/engine/spin/tagger.ts';
import {
  TAGGER_FEATURES,
  TAGGER_SIZE,
  taggerPlaces,
} from '../../src/engine/spin/tagger-features.ts';
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
/** What one step of a written weight is worth. */
const STEP = 0.05;

/** Fits the tagger's weights to labelled texts by logistic regression. The same texts always give the same weights. */
export function trainTagger(texts: TaggerText[]): Tagger {
  const weights = new Float32Array(TAGGER_SIZE);
  const squares = new Float32Array(TAGGER_SIZE).fill(FIRST);
  let bias = BIAS;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const text of shuffled(texts, epoch)) bias = learn(text, weights, squares, bias);
  }
  const steps = Int8Array.from(weights, (weight) => {
    return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP)));
  });
  return { bias, step: STEP, weights: steps };
}

function learn(
  { input, labels }: TaggerText,
  weights: Float32Array,
  squares: Float32Array,
  before: number,
): number {
  const places = new Int32Array(TAGGER_FEATURES);
  let bias = before;
  for (let i = 0; i < labels.length; i++) {
    taggerPlaces(input, i + 2, places);
    let sum = bias;
    for (const at of places) sum += weights[at] as number;
    const error = 1 / (1 + Math.exp(-sum)) - (labels[i] as number);
    if (Math.abs(error) < SURE) continue;
    bias -= 0.001 * error;
    for (const at of places) {
      const gradient = error + RIDGE * (weights[at] as number);
      const square = (squares[at] as number) + gradient ** 2;
      squares[at] = square;
      weights[at] = (weights[at] as number) - (RATE * gradient) / Math.sqrt(square);
    }
  }
  return bias;
}

function shuffled(texts: TaggerText[], epoch: number): TaggerText[] {
  const random = seededRandom(`tagger ${epoch}`);
  return texts
    .map((text) => ({ text, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}
