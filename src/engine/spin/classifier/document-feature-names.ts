/** Probabilities above which substitutions are counted. */
export const PROBABILITY_LEVELS = [0.2, 0.4, 0.6, 0.8, 0.9, 0.97] as const;
/** Of so many substitutions, the likeliest ones, the mean probability is taken. */
export const TOP_COUNTS = [3, 6, 12, 24] as const;
export const QUANTILES = [0.5, 0.75, 0.9] as const;
/** Shares of substituted words for which the likelihood ratio is taken. */
export const SUBSTITUTED_SHARES = [0.05, 0.2, 0.5] as const;

/**
 * What the document model sees of a text or a part of it. Rates are per 100 counted words; each page word or
 * phrase is counted once, since rare but right words repeat. Logarithms are natural.
 */
export const DOCUMENT_FEATURES = [
  'logWords',
  ...PROBABILITY_LEVELS.map((level) => `rate${level * 100}` as const),
  ...TOP_COUNTS.map((top) => `top${top}` as const),
  'certainty',
  // Log-likelihood ratio of "so large a share of the words was substituted", of the whole text and per 100 words.
  ...SUBSTITUTED_SHARES.map((share) => `likelihood${share * 100}` as const),
  ...SUBSTITUTED_SHARES.map((share) => `rateLikelihood${share * 100}` as const),
  // Likely substitutions whose source words stand elsewhere in the text.
  'rateElsewhere',
  // Odd words: no candidate fits better.
  'rateOdd',
  'certaintyOdd',
  'likelihoodOdd',
  'rateLikelihoodOdd',
  'mass',
  // Of the tagger, each word once: log-likelihood ratio, of the text and per 100 words; mean; mean of the top ones.
  'likelihoodTags',
  'rateLikelihoodTags',
  'meanTag',
  'topTags',
  'rateFunction',
  'ratePhrase',
  'rateSynonym',
  'rateStem',
  'rateMoby',
  'rateHand',
  'rateUnknown',
  ...QUANTILES.map((q) => `gain${q * 100}` as const),
  'gainPositive',
  'rarer',
  // Of all counted words: mean log P, mean log P beyond their own frequency.
  'meanLog',
  'meanFit',
  // Of less common words that no candidate fits better than: mean fit, share that no neighbour was seen with.
  'plainFit',
  'plainUnseen',
  'unseen',
  'unknown',
  'thesaurusOnly',
  // Share of the words' types: the more they repeat, the lower.
  'variety',
  // Words of older English; how often the page's words of likely substitutions stand in the text: a logarithm, the mean.
  'archaic',
  'repeated',
  // Different matches of rules (rules/), by weight, at most 5.
  'signs',
] as const;
export type DocumentFeature = (typeof DOCUMENT_FEATURES)[number];

/** Values of some of the features. */
export type FeatureValues = Partial<Record<DocumentFeature, number>>;
