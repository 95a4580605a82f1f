import type { Alternatives } from './count-alternatives.ts';

/**
 * The language model and the thesaurus in flat arrays. A word is its id; ids from `lmWords` on are words of the
 * thesaurus alone. A *piece* is a word's id, or the number of words plus the number of a phrase.
 */
export interface Model {
  words: string[];
  ids: Map<string, number>;
  /** Words below this id have n-grams. */
  lmWords: number;
  /** log P(word), natural, for all words. */
  unigram: Float32Array;
  backoff: Float32Array;
  /** Pairs of word a: `pairStart[a]` … `pairStart[a + 1]`, second words ascending. */
  pairStart: Uint32Array;
  pairWord: Uint16Array;
  /** log P(second | first) in steps, quantised as in the file. */
  pair: Uint8Array;
  pairBackoff: Uint8Array;
  /** Bloom filter of the pairs. */
  pairFilter: Uint32Array;
  /** Triples of pair i, third words ascending. */
  tripleStart: Uint32Array;
  tripleWord: Uint16Array;
  triple: Uint8Array;
  /** From this piece on phrases have no originals: thesauri list them, but nothing leads back from them. */
  firstListed: number;
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
  alternatives: Alternatives;
}
