/** First bytes of a model file; the digits are the version of the format. */
export const MAGIC = 'UNSPUN03';

/**
 * The sections of a model file, in order. The file is MAGIC, a 32-bit length for each section (little-endian),
 * then the sections, deflated together. "…High"/"…Low" are the two halves of a list of numbers (varints.ts).
 */
export const SECTIONS = [
  // Front-coded: per word one character for the letters it shares with the word before, then the rest.
  'words',
  // How many words the language model knows (they come first), phrases, synonym sets, phrases with source words.
  'sizesHigh',
  'sizesLow',
  'unigramLogProb',
  'unigramBackoff',
  // How many bigrams each word begins; their second words, as differences; their probabilities.
  'bigramCountsHigh',
  'bigramCountsLow',
  'bigramWordsHigh',
  'bigramWordsLow',
  'bigramLogProb',
  'bigramBackoff',
  // The same for the trigrams of each bigram.
  'trigramCountsHigh',
  'trigramCountsLow',
  'trigramWordsHigh',
  'trigramWordsLow',
  'trigramLogProb',
  // Per phrase its length, then its words.
  'phrasesHigh',
  'phrasesLow',
  // Per synonym set its size, then its members, ascending; a member ≥ the number of words is a phrase.
  'synsetsHigh',
  'synsetsLow',
  // Per word how many of Moby's roots list it, then the roots, ascending.
  'mobyRootsHigh',
  'mobyRootsLow',
  // Which words of the language model have a vector: a bit each; then their values (word-vectors.ts).
  'vectorBits',
  'vectors',
  // The tagger (tagger.ts): how many features each bucket holds, their lower bits, their weights.
  'taggerBuckets',
  'taggerLowBits',
  'taggerWeights',
  // The other trained numbers, as JSON (decode-trained.ts).
  'weights',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Lists of numbers that take two sections each. */
export type VarintSectionName =
  Extract<SectionName, `${string}High`> extends `${infer Name}High` ? Name : never;

/** The sections that `npm run train` makes; `npm run model` makes the others. */
export const TRAINED_SECTIONS = [
  'taggerBuckets',
  'taggerLowBits',
  'taggerWeights',
  'weights',
] as const satisfies readonly SectionName[];

export type TrainedSectionName = (typeof TRAINED_SECTIONS)[number];

/** Nats between two neighbouring quantized probabilities of bigrams and trigrams. */
export const LOG_PROB_STEP = 0.45;
/** The same for single words, and for back-off weights. */
export const UNIGRAM_STEP = 0.1;
export const BACKOFF_STEP = 0.3;
/** Code of the back-off weight 1 (0 nats): weights go both ways. */
export const BACKOFF_ZERO_CODE = 20;
