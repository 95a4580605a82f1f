/** Probabilities above which substitutions are counted. */
export const PROBABILITY_LEVELS = [0.2, 0.4, 0.6, 0.8, 0.9, 0.97] as const;
/** Of so many substitutions, the likeliest ones, the mean probability is taken. */
export const TOP_COUNTS = [3, 6, 12, 24] as const;
export const QUANTILES = [0.5, 0.75, 0.9] as const;
/** Of the class fits, those that fit worst: how well each of these shares fits at most. */
export const CLASS_QUANTILES = [0.05, 0.1, 0.25] as const;
/** The same of how likely less common words are where they stand. */
export const FIT_QUANTILES = [0.05, 0.1, 0.25, 0.5] as const;
/** Words are counted whose class fits so much worse than usual. Nats. */
export const MISFITS = [2, 3, 4] as const;
/** Shares of substituted words for which the likelihood ratio is taken. */
export const SUBSTITUTED_SHARES = [0.05, 0.2, 0.5] as const;

/**
 * How the kinds of words suit where they stand (class-statistics.ts): means, quantiles, the mean of the worst, counts; how
 * likely less common words are where they stand beyond their own frequency, each once; "a" before a vowel and "an"
 * before a consonant.
 */
export const CLASS_FEATURES = [
  'classFit',
  ...CLASS_QUANTILES.map((q) => `classFit${q * 100}` as const),
  'worstClassFits',
  ...MISFITS.map((nats) => `rateMisfit${nats}` as const),
  'classBeside',
  ...CLASS_QUANTILES.map((q) => `classBeside${q * 100}` as const),
  ...FIT_QUANTILES.map((q) => `fit${q * 100}` as const),
  'articleClashes',
  'rateArticleClashes',
] as const;

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
  ...CLASS_FEATURES,
  // Different matches of rules (rules/), by weight, at most 5.
  'signs',
] as const;
export type DocumentFeature = (typeof DOCUMENT_FEATURES)[number];

/** Values of some of the features. */
export type FeatureValues = Partial<Record<DocumentFeature, number>>;
