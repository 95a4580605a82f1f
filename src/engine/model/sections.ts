/** First bytes of a model file; the digits are the version of the format. */
export const MAGIC = 'UNSPUN03';

/**
 * The sections of a model file, in order. The file is MAGIC, a 32-bit length for each section (little-endian),
 * then the sections, deflated together. "…High"/"…Low" are the two halves of a list of numbers (`readNumbers`).
 */
export const SECTIONS = [
  // Front-coded: per word one character for the letters it shares with the word before, then the rest.
  'words',
  // How many of the words the language model knows (they come first), phrases, sets: three numbers.
  'sizesHigh',
  'sizesLow',
  'unigram',
  'unigramBackoff',
  'pairCountsHigh',
  'pairCountsLow',
  'pairWordsHigh',
  'pairWordsLow',
  'pair',
  'pairBackoff',
  'tripleCountsHigh',
  'tripleCountsLow',
  'tripleWordsHigh',
  'tripleWordsLow',
  'triple',
  // Per phrase its length, then its words.
  'phrasesHigh',
  'phrasesLow',
  // Per synonym set its size, then its members, ascending; a member ≥ the number of words is a phrase.
  'setsHigh',
  'setsLow',
  // Per word how many roots list it in Moby, then the roots, ascending.
  'rootsHigh',
  'rootsLow',
  // Which words of the language model have a vector: a bit each; then their values (word-vectors.ts).
  'vectorBits',
  'vectors',
  // The tagger (tagger.ts): how many features each bucket holds, their lower bits, their weights.
  'taggerBuckets',
  'taggerLowBits',
  'taggerWeights',
  // The other trained numbers, as JSON (trained-weights.ts).
  'weights',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** The sections that `npm run train` makes; `npm run model` makes the others. */
export const TRAINED_SECTIONS = [
  'taggerBuckets',
  'taggerLowBits',
  'taggerWeights',
  'weights',
] as const satisfies readonly SectionName[];

export type TrainedSectionName = (typeof TRAINED_SECTIONS)[number];

/** Nats between two neighbouring quantised probabilities, and between two back-off weights. */
export const LOG_PROB_STEP = 0.45;
export const UNIGRAM_STEP = 0.1;
export const BACKOFF_STEP = 0.3;
/** Code of the back-off weight 1 (0 nats): weights go both ways. */
export const BACKOFF_ZERO_CODE = 20;
