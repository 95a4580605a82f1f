import type { DocumentWeights } from './document-score.ts';

/** Weights of the swap model: log-odds, by name of the feature. Set by hand until trained. */
export const SWAP_WEIGHTS = {
  base: -5,
  weights: {
    gainRestored: 0.7,
    rarer: -0.25,
    seenOriginal: 0.5,
    seenPage: -0.8,
    synonym: 0,
    stem: -1.5,
    moby: -1,
    hand: 1.5,
    capital: -1,
    unknown: 0.5,
    mark: -0.5,
    repeats: -0.3,
    choices: -0.4,
  },
};

/** Weights of the document model: log-odds. Set by hand until trained. */
export const DOCUMENT_WEIGHTS: DocumentWeights = {
  base: -6,
  weights: { certainty: 1.5, rateFunction: 2 },
  features: [],
  trees: [],
};

/** Log-odds from which on a text is told of, by its number of words: rows "up to so many words". */
export const THRESHOLDS = [{ words: Infinity, notice: 1, warning: 2.5 }];
