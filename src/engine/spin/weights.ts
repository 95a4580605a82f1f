import type { Forest } from './forest.ts';

/** Log-odds that words were swapped, from SWAP_FEATURES. A logistic regression until trees are trained. */
export const SWAP_WEIGHTS: Forest = {
  base: -1.545,
  weights: {
    gain: -0.048,
    gainSecond: -0.047,
    gainRestored: 0.211,
    gainLeft: 0.139,
    gainRight: 0.149,
    rarer: -0.024,
    logPage: 0.023,
    logOriginal: 0.101,
    fitPage: -0.152,
    fitOriginal: 0.027,
    seenPage: 0.033,
    seenOriginal: -0.317,
    synonym: 0.449,
    stem: 0.2,
    moby: -0.433,
    head: -0.769,
    hand: 0,
    shorter: 1.54,
    phrase: 0.607,
    choices: 0.172,
    capital: -1.029,
    unknown: 1.804,
    mark: -0.332,
    hyphen: -0.577,
    repeats: -0.584,
    function: -0.149,
    spread: 0.695,
  },
  features: [],
  trees: [],
};

/** Log-odds that a text was spun, from DOCUMENT_FEATURES. Set by hand until trained. */
export const DOCUMENT_WEIGHTS: Forest = {
  base: -6,
  weights: { certainty: 1, rateFunction: 1 },
  features: [],
  trees: [],
};

/** Log-odds from which on a text is told of, by its number of words: rows "up to so many words". */
export const THRESHOLDS = [{ words: Infinity, notice: 1, warning: 2.5 }];
