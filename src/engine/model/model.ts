import type { Classifier } from '../spin/classifier/classifier.ts';
import type { SourceWordModel } from '../spin/restoration/source-word-model.ts';
import type { PreScoreWeights } from '../spin/substitutions/pre-score.ts';
import type { Tagger } from '../spin/tagger/tagger.ts';
import type { AlternativeCounts } from './count-alternatives.ts';
import type { WordVectors } from './word-vectors.ts';

/**
 * The language model and the thesaurus in flat arrays. A word is its id; ids from `lmWords` on are words of the
 * thesaurus alone. A *piece* is a word's id, or the number of words plus the number of a phrase.
 */
export interface Model {
  words: string[];
  ids: Map<string, number>;
  /** Words below this id have n-grams. */
  vocabularySize: number;
  /** log P(word), natural, for all words. */
  unigram: Float32Array;
  backoff: Float32Array;
  /** Pairs of word a: `pairStart[a]` … `pairStart[a + 1]`. */
  bigramStart: Uint32Array;
  /**
   * Per pair its second word (16 bits, ascending), −log P(second | first) and the back-off weight of the pair (8 bits
   * each, quantised as in the file), so that one look in memory finds them together.
   */
  bigrams: Int32Array;
  /** Bloom filter of the pairs (pair-filter.ts). */
  bigramFilter: Uint32Array;
  /** Triples of pair i: `tripleStart[i]` … `tripleStart[i + 1]`. */
  trigramStart: Uint32Array;
  /** Per triple its third word (16 bits, ascending) and, in the lowest 8 bits, −log P(third | first second). */
  trigrams: Int32Array;
  /** From this piece on phrases have no originals: thesauri list them, but nothing leads back from them. */
  firstPhraseWithoutSources: number;
  /** The words of phrase i: `phraseWord[phraseStart[i]]` … */
  phraseStart: Uint32Array;
  phraseWord: Int32Array;
  /** Members (pieces) of synonym set s: `setMember[setStart[s]]` … */
  setStart: Uint32Array;
  setMember: Uint32Array;
  /** Sets of piece p: `pieceSet[pieceStart[p]]` … */
  pieceStart: Uint32Array;
  pieceSet: Uint32Array;
  /** Moby's roots that list word w: `root[rootStart[w]]` … */
  rootStart: Uint32Array;
  root: Uint16Array;
  /** How many words can replace each piece. */
  alternatives: AlternativeCounts;
  /** Vectors of the commonest words. */
  vectors: WordVectors;
  /** How much each word looks like one that a spinner put there. */
  tagger: Tagger;
  /** A first guess at which words were substituted. */
  preScore: PreScoreWeights;
  /** Which words were substituted, and whether the text was spun. */
  classifier: Classifier;
  /** Which words stood there before. */
  sourceWordModel: SourceWordModel;
}
