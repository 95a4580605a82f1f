import { backoffLogWeight, unigramLogProb } from '../../language-model/ngram-log-prob.ts';
import type { Model } from '../../model/model.ts';
import {
  type CandidateRows,
  type CandidateSet,
  emptyRows,
  FIELDS_PER_CANDIDATE,
  LOG_PROBS_PER_CANDIDATE,
} from './candidate-set.ts';
import {
  minUnigramLogProb,
  UNKNOWN_LOG_PROB,
  type WordCandidate,
  type WordCandidates,
} from './collect-candidates.ts';
import { SUBSTITUTION_TYPES, type SubstitutionType } from './substitution-types.ts';

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

function createRows(model: Model, kept: WordCandidate[]): CandidateRows {
  const rows = emptyRows(
    kept.length,
    kept.reduce((sum, { words }) => sum + words.length, 0),
  );
  const { fields, logProbs, starts } = rows;
  let end = 0;
  kept.forEach((candidate, i) => {
    const { words, typeIndex } = candidate;
    const first = words[0] ?? -1;
    const last = words[words.length - 1] ?? -1;
    rows.words.set(words, end);
    end += words.length;
    starts[i + 1] = end;
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
  return rows;
}

/** A set with further candidates, which do not count in what is said of the page's words themselves. */
export function extendCandidates(
  model: Model,
  set: CandidateSet,
  further: WordCandidate[],
): CandidateSet {
  if (further.length === 0) return set;
  const { words, starts, fields, logProbs } = createRows(model, further);
  return {
    ...set,
    size: set.size + further.length,
    words: Int32Array.from([...set.words, ...words]),
    starts: Uint16Array.from([
      ...set.starts,
      ...starts.subarray(1).map((start) => set.words.length + start),
    ]),
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
  const rows = createRows(model, kept);
  let mass = 0;
  kept.forEach(({ words }, i) => {
    mass += Math.exp(unigramSum(words) + (rows.logProbs[LOG_PROBS_PER_CANDIDATE * i] as number));
  });
  return {
    ...rows,
    size: kept.length,
    logListings,
    logMass: Math.log(mass + MIN_MASS) - unigramSum(page),
  };
}
