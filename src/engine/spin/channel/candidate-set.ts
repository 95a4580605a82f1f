/** Columns of `CandidateSet.fields`. */
export const FIELD = { firstWord: 0, lastWord: 1, length: 2, type: 3 } as const;
export const FIELDS_PER_CANDIDATE = 4;
/** Columns of `CandidateSet.logProbs`. */
export const LOG_PROB = { channel: 0, firstUnigram: 1, lastBackoff: 2 } as const;
export const LOG_PROBS_PER_CANDIDATE = 3;

/** The candidates of a set in flat arrays: thousands of sets are kept, and most candidates are turned down by a look here. */
export interface CandidateRows {
  /** The words (ids) of all candidates, one after another, and where those of each begin. */
  words: Int32Array;
  starts: Uint16Array;
  /** A row for each: its first word, its last word, its number of words, its index into SUBSTITUTION_TYPES. */
  fields: Int32Array;
  /**
   * A row for each: log P(page's words | candidate) up to a constant, since spinners choose among all alternatives of a
   * word; log P of its first word; the back-off weight of its last.
   */
  logProbs: Float32Array;
}

/** Words that a spinner may have replaced by a word or phrase of a page. */
export interface CandidateSet extends CandidateRows {
  /** Number of candidates. */
  size: number;
  /** log(1 + how many synonym sets and roots list the page's words): a spinner takes its words from there. */
  logListings: number;
  /** How much likelier the page's words are as a substitution than by themselves, in any context: a logarithm. */
  logMass: number;
}

const BYTES = 4;

/** Rows for so many candidates with so many words in all. They share one buffer: four would take as much again. */
export function emptyRows(candidates: number, words: number): CandidateRows {
  const sizes = [FIELDS_PER_CANDIDATE * candidates, LOG_PROBS_PER_CANDIDATE * candidates, words];
  const [fields = 0, logProbs = 0] = sizes;
  const starts = BYTES * sizes.reduce((sum, size) => sum + size, 0);
  const buffer = new ArrayBuffer(starts + 2 * (candidates + 1));
  return {
    fields: new Int32Array(buffer, 0, fields),
    logProbs: new Float32Array(buffer, BYTES * fields, logProbs),
    words: new Int32Array(buffer, BYTES * (fields + logProbs), words),
    starts: new Uint16Array(buffer, starts, candidates + 1),
  };
}

/** The words (ids) of a candidate. */
export const candidateWords = ({ words, starts }: CandidateSet, index: number): Int32Array =>
  words.slice(starts[index], starts[index + 1]);

/** The words of each candidate. */
export const allCandidates = (set: CandidateSet): Int32Array[] =>
  Array.from({ length: set.size }, (_, index) => candidateWords(set, index));
