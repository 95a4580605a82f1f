import { backoffLogWeight, unigramLogProb } from '../../language-model/ngram-log-prob.ts';
import type { Model } from '../../model/model.ts';
import {
  minUnigramLogProb,
  UNKNOWN_LOG_PROB,
  type WordCandidate,
  type WordCandidates,
} from './collect-candidates.ts';
import { SUBSTITUTION_TYPES, type SubstitutionType } from './substitution-types.ts';

/** Columns of `CandidateSet.fields`. */
export const FIELD = { firstWord: 0, lastWord: 1, length: 2, type: 3 } as const;
export const FIELDS_PER_CANDIDATE = 4;
/** Columns of `CandidateSet.logProbs`. */
export const LOG_PROB = { channel: 0, firstUnigram: 1, lastBackoff: 2 } as const;
export const LOG_PROBS_PER_CANDIDATE = 3;

/** Words that a spinner may have replaced by a word or phrase of a page. */
export interface CandidateSet {
  /** Each candidate as word ids. */
  candidates: Int32Array[];
  /** A row for each: its first word, its last word, its number of words, its index into SUBSTITUTION_TYPES. */
  fields: Int32Array;
  /**
   * A row for each: log P(page's words | candidate) up to a constant, since spinners choose among all alternatives of a
   * word; log P of its first word; the back-off weight of its last.
   */
  logProbs: Float32Array;
  /** log(1 + how many synonym sets and roots list the page's words): a spinner takes its words from there. */
  logListings: number;
  /** How much likelier the page's words are as a substitution than by themselves, in any context: a logarithm. */
  logMass: number;
}

/** Most candidates of each type, likeliest first: rarer ones hardly ever win. */
const MAX_CANDIDATES = { synonym: 32, stem: 12, moby: 28, head: 1, hand: 8 } satisfies Record<
  SubstitutionType,
  number
>;
/** Candidates so many nats less likely than the page's words (by themselves) are left out: they hardly ever win. */
const MAX_LOG_PROB_DEFICIT = 4;
const LOG_PRIOR = { synonym: 0, stem: -1, moby: -1.5, head: 0, hand: 1.5 } satisfies Record<
  SubstitutionType,
  number
>;
/** Spinners do not choose evenly: the first and the common alternatives are chosen more often. */
const ALTERNATIVES_EXPONENT = 0.5;
/** Stands for the source words that no thesaurus of the model holds. */
const MIN_MASS = Math.exp(UNKNOWN_LOG_PROB);
/** Nats for each further word of a candidate. */
const EXTRA_WORD_PENALTY = 1;

const typeOf = ({ typeIndex }: WordCandidate) => SUBSTITUTION_TYPES[typeIndex] as SubstitutionType;

/**
 * A direct synonym is a likelier substitution than a distant one (nats by type), one of few alternatives likelier than
 * one of many, and candidates of several words are rarer.
 */
function channelLogProb(candidate: WordCandidate): number {
  const { words, alternatives } = candidate;
  return (
    LOG_PRIOR[typeOf(candidate)] -
    ALTERNATIVES_EXPONENT * Math.log(Math.max(alternatives, 1)) -
    EXTRA_WORD_PENALTY * (words.length - 1)
  );
}

/** The rows of `CandidateSet`: most candidates are turned down by a look at these, without one at the model. */
function createRows(model: Model, kept: WordCandidate[]) {
  const fields = new Int32Array(FIELDS_PER_CANDIDATE * kept.length);
  const logProbs = new Float32Array(LOG_PROBS_PER_CANDIDATE * kept.length);
  kept.forEach((candidate, i) => {
    const { words, typeIndex } = candidate;
    const first = words[0] ?? -1;
    const last = words[words.length - 1] ?? -1;
    fields.set([first, last, words.length, typeIndex], FIELDS_PER_CANDIDATE * i);
    logProbs.set(
      [
        channelLogProb(candidate),
        unigramLogProb(model.languageModel, first),
        backoffLogWeight(model.languageModel, last),
      ],
      LOG_PROBS_PER_CANDIDATE * i,
    );
  });
  return { fields, logProbs };
}

/** A set with further candidates, which do not count in what is said of the page's words themselves. */
export function extendCandidates(
  model: Model,
  set: CandidateSet,
  further: WordCandidate[],
): CandidateSet {
  if (further.length === 0) return set;
  const { fields, logProbs } = createRows(model, further);
  return {
    ...set,
    candidates: [...set.candidates, ...further.map(({ words }) => words)],
    fields: Int32Array.from([...set.fields, ...fields]),
    logProbs: Float32Array.from([...set.logProbs, ...logProbs]),
  };
}

/** log P below which candidates for a page's words (ids) are too rare. */
export const minLogProb = (model: Model, page: Int32Array) =>
  minUnigramLogProb(model, page) - MAX_LOG_PROB_DEFICIT;

/** Of the candidates for a page's words the likeliest of each type. */
function selectLikeliest(model: Model, page: Int32Array, found: WordCandidates): WordCandidate[] {
  const limit = minLogProb(model, page);
  const remaining = SUBSTITUTION_TYPES.map((type) => MAX_CANDIDATES[type]);
  return Array.from(found.values(), (candidate) => ({
    candidate,
    logProb: minUnigramLogProb(model, candidate.words),
  }))
    .filter(({ candidate, logProb }) => typeOf(candidate) === 'hand' || logProb > limit)
    .sort((a, b) => b.logProb - a.logProb)
    .map(({ candidate }) => candidate)
    .filter(({ typeIndex }) => {
      remaining[typeIndex] = (remaining[typeIndex] ?? 0) - 1;
      return (remaining[typeIndex] ?? 0) >= 0;
    });
}

/** The candidates to keep of those found for a page's words (ids), which so many sets and roots list (a logarithm). */
export function pruneCandidates(
  model: Model,
  page: Int32Array,
  found: WordCandidates,
  logListings: number,
): CandidateSet {
  const unigramSum = (words: Int32Array) =>
    words.reduce((sum, id) => sum + (model.languageModel.unigram[id] ?? UNKNOWN_LOG_PROB), 0);
  const kept = selectLikeliest(model, page, found);
  const { fields, logProbs } = createRows(model, kept);
  let mass = 0;
  kept.forEach(({ words }, i) => {
    mass += Math.exp(unigramSum(words) + (logProbs[LOG_PROBS_PER_CANDIDATE * i] as number));
  });
  return {
    candidates: kept.map(({ words }) => words),
    fields,
    logProbs,
    logListings,
    logMass: Math.log(mass + MIN_MASS) - unigramSum(page),
  };
}
