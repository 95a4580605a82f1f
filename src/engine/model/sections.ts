/** First bytes of a model file; the digits are the version of the format. */
export const MAGIC = 'UNSPUN05';

/**
 * The sections of a model file, in order. The file is MAGIC, a check sum of what follows, a length for each
 * section (32 bits, little-endian), then the sections, each filled up with zeros to a whole number of 32-bit words
 * (cut-sections.ts). Most are read where they lie (views.ts): next to nothing is unpacked or sorted while a reader waits.
 * The package packs them.
 */
export const SECTIONS = [
  // One a line; how long each is (8 bits); ids by hash (decode-vocabulary.ts; 32 bits).
  'words',
  'wordLengths',
  'wordTable',
  // How many words the language model knows (they come first), and phrases with source words (32 bits).
  'sizes',
  'unigramLogProb',
  'unigramBackoff',
  // How many bigrams begin with each word (16 bits); their second words, each as the difference from the one before, and
  // modulo 2^16 (16 bits); their probabilities (8 bits).
  'bigramCounts',
  'bigramSteps',
  'bigramLogProb',
  'bigramBackoff',
  // Where the trigrams of each bigram begin (packed-starts.ts; 32 and 16 bits); their third words; their probabilities.
  'trigramBlocks',
  'trigramOffsets',
  'trigramWords',
  'trigramLogProb',
  // The arrays of thesaurus.ts, with the lengths of their rows: 16 bits, but for `phraseWords` and `synsetMembers` (32).
  'phraseLengths',
  'phraseWords',
  'synsetLengths',
  'synsetMembers',
  'entrySynsetCounts',
  'entrySynsets',
  'mobyRootCounts',
  'mobyRoots',
  'synonymCounts',
  'mobyCounts',
  // The arrays of word-vectors.ts: 16 bits, 8 bits, 32-bit floats.
  'vectorRows',
  'vectors',
  'vectorLengths',
  // The arrays of word-classes.ts: 8 bits, the last two with a sign.
  'classOfId',
  'classOfStandIn',
  'classFollows',
  'classBetween',
  // The tagger (tagger.ts): how many features each bucket holds, their lower bits, their weights (8 bits).
  'taggerBuckets',
  'taggerLowBits',
  'taggerWeights',
  // The other trained numbers, as JSON (decode-trained.ts).
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

/** Nats between two neighbouring quantized probabilities of bigrams and trigrams. */
export const LOG_PROB_STEP = 0.45;
/** The same for single words, and for back-off weights. */
export const UNIGRAM_STEP = 0.1;
export const BACKOFF_STEP = 0.3;
/** Code of the back-off weight 1 (0 nats): weights go both ways. */
export const BACKOFF_ZERO_CODE = 20;
