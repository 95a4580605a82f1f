import { ORIGINAL_FEATURES, type OriginalValues } from '../../src/engine/spin/original-features.ts';
import {
  TRUST_FEATURES,
  type TrustValues,
  trustFeatures,
} from '../../src/engine/spin/trust-features.ts';
import { sharesOf } from '../../src/engine/spin/weigh-originals.ts';
import type { Choice } from './original-choices.ts';

/** Both models of originals: which is the likeliest, and whether it is right. */
export interface OriginalWeights {
  original: OriginalValues;
  trust: TrustValues;
}

const EPOCHS = 8;
const RATE = 0.1;

/** Gradient steps that shrink with what was learnt of each weight (AdaGrad, Duchi et al. 2011). */
function climb<Name extends string>(first: Record<Name, number>) {
  const names = Object.keys(first) as Name[];
  const weights = { ...first };
  const squares = Object.fromEntries(names.map((name) => [name, 1])) as Record<Name, number>;
  const step = (slope: (name: Name) => number) => {
    for (const name of names) {
      const by = slope(name);
      squares[name] += by ** 2;
      weights[name] += (RATE * by) / Math.sqrt(squares[name]);
    }
  };
  return { weights, step };
}

/** A conditional logit (McFadden 1974) of which original it was. */
function fitOriginal(choices: Choice[]): OriginalValues {
  const first = Object.fromEntries(ORIGINAL_FEATURES.map((name) => [name, 0]));
  const { weights, step } = climb({ ...first, fit: 1, choice: 1 } as OriginalValues);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { originals, right } of choices) {
      if (right < 0) continue;
      const shares = sharesOf(originals.map((values) => scoreOf(weights, values)));
      step((name) => {
        return originals.reduce((sum, values, at) => {
          return sum + ((at === right ? 1 : 0) - (shares[at] as number)) * values[name];
        }, 0);
      });
    }
  }
  return weights;
}

function scoreOf(weights: OriginalValues, values: OriginalValues): number {
  return ORIGINAL_FEATURES.reduce((sum, name) => sum + weights[name] * values[name], 0);
}

/** A logistic regression of whether the likeliest original was the right one. */
function fitTrust(choices: Choice[], original: OriginalValues): TrustValues {
  const cases = choices.map(({ originals, right, pageFit }) => {
    const shares = sharesOf(originals.map((values) => scoreOf(original, values)));
    const best = shares.indexOf(Math.max(...shares));
    const share = shares[best] as number;
    const values = trustFeatures(originals[best] as OriginalValues, share, shares.length, pageFit);
    return { values, isRight: best === right ? 1 : 0 };
  });
  const first = Object.fromEntries(TRUST_FEATURES.map((name) => [name, 0])) as TrustValues;
  const { weights, step } = climb(first);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { values, isRight } of cases) {
      const score = TRUST_FEATURES.reduce((sum, name) => sum + weights[name] * values[name], 0);
      const error = isRight - 1 / (1 + Math.exp(-score));
      step((name) => error * values[name]);
    }
  }
  return weights;
}

/** Fits both models of originals; the same choices always give the same weights. */
export function fitOriginals(choices: Choice[]): OriginalWeights {
  const original = fitOriginal(choices);
  return { original, trust: fitTrust(choices, original) };
}
