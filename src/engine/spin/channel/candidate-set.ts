import { backoffLogWeight, unigramLogProb } from '../../language-model/ngram-log-prob.ts';
import type { Model } from '../../model/model.ts';
import { lemmatize } from '../../thesaurus/inflections.ts';
import {
  minUnigramLogProb,
  UNKNOWN_LOG_PROB,
  type WordCandidate,
  type WordCandidates,
} from './collect-candidates.ts';
import { SUBSTITUTION_TYPES, type SubstitutionType } from './substitution-types.ts';

/** Numbers to an original in `shape` and in `logs`. */
export const FIELDS_PER_CANDIDATE = 4;
export const LOG_PROBS_PER_CANDIDATE = 3;

/** Originals that a word or phrase may stand for. */
export interface CandidateSet {
  /** Each original as word ids. */
  candidates: Int32Array[];
  /** Per original its first word, its last word, how many words it has, and its index into KINDS, side by side. */
  fields: Int32Array;
  /**
   * Per original, side by side: log P(page's words | original) up to a constant, since spinners choose among all
   * alternatives of an original; log P of its first word; the back-off weight of its last.
   */
  logProbs: Float32Array;
  /** log(1 + how many synonym sets and roots list the page's words): a spinner takes its words from there. */
  logListings: number;
  /** How much likelier the page's words are as a swap than by themselves, whatever stands beside them: a logarithm. */
  logMass: number;
}

/** Most originals looked at for each kind, likeliest first: rarer ones hardly ever win. */
const MAX_CANDIDATES = { synonym: 32, stem: 12, moby: 20, head: 1, hand: 8 } satisfies Record<
  SubstitutionType,
  number
>;
/** Originals so many nats less likely than the page's word (by themselves) are left out: they hardly ever win. */
const MAX_LOG_PROB_DEFICIT = 4;
const LOG_PRIOR = { synonym: 0, stem: -1, moby: -1.5, head: 0, hand: 1.5 } satisfies Record<
  SubstitutionType,
  number
>;
/** Spinners do not choose evenly: the first and the common alternatives are chosen more often. */
const ALTERNATIVES_EXPONENT = 0.5;
/** Stands for the originals that no thesaurus of the model holds. */
const MIN_MASS = Math.exp(UNKNOWN_LOG_PROB);
/** Nats for each further word of an original. */
const EXTRA_WORD_PENALTY = 1;

/**
 * A direct synonym is a likelier swap than a distant one (nats by kind), one of few alternatives likelier than one of
 * many, and originals of several words are rarer.
 */
function channelLogProb({ words, typeIndex: kind, alternatives }: WordCandidate): number {
  const name = SUBSTITUTION_TYPES[kind] as SubstitutionType;
  return (
    LOG_PRIOR[name] -
    ALTERNATIVES_EXPONENT * Math.log(Math.max(alternatives, 1)) -
    EXTRA_WORD_PENALTY * (words.length - 1)
  );
}

/** What `Channel` holds side by side: most originals are turned down by a look at these, without one at the model. */
function flatten(model: Model, kept: WordCandidate[]) {
  const shape = new Int32Array(FIELDS_PER_CANDIDATE * kept.length);
  const logs = new Float32Array(LOG_PROBS_PER_CANDIDATE * kept.length);
  kept.forEach((original, at) => {
    const { words, typeIndex: kind } = original;
    const first = words[0] ?? -1;
    const last = words[words.length - 1] ?? -1;
    shape.set([first, last, words.length, kind], FIELDS_PER_CANDIDATE * at);
    logs.set(
      [channelLogProb(original), unigramLogProb(model, first), backoffLogWeight(model, last)],
      LOG_PROBS_PER_CANDIDATE * at,
    );
  });
  return { shape, logs };
}

/** log P below which originals of a page's words (ids) are too rare. */
export const minLogProb = (model: Model, page: Int32Array) =>
  minUnigramLogProb(model, page) - MAX_LOG_PROB_DEFICIT;

/** The likeliest of the originals found for a page's words (ids). */
export function pruneCandidates(
  model: Model,
  page: Int32Array,
  found: WordCandidates,
  listed: number,
): CandidateSet {
  const alone = (words: Int32Array) =>
    words.reduce((sum, id) => sum + (model.unigram[id] ?? UNKNOWN_LOG_PROB), 0);
  const least = minLogProb(model, page);
  const left = SUBSTITUTION_TYPES.map((kind) => MAX_CANDIDATES[kind]);
  const likely: { original: WordCandidate; weight: number }[] = [];
  for (const original of found.values()) {
    const weight = minUnigramLogProb(model, original.words);
    if (SUBSTITUTION_TYPES[original.typeIndex] === 'hand' || weight > least)
      likely.push({ original, weight });
  }
  const kept: WordCandidate[] = [];
  for (const { original } of likely.sort((a, b) => b.weight - a.weight)) {
    left[original.typeIndex] = (left[original.typeIndex] ?? 0) - 1;
    if ((left[original.typeIndex] ?? 0) >= 0) kept.push(original);
  }
  const { shape, logs } = flatten(model, kept);
  let mass = 0;
  kept.forEach(({ words }, i) => {
    mass += Math.exp(alone(words) + (logs[LOG_PROBS_PER_CANDIDATE * i] as number));
  });
  return {
    candidates: kept.map(({ words }) => words),
    fields: shape,
    logProbs: logs,
    logListings: listed,
    logMass: Math.log(mass + MIN_MASS) - alone(page),
  };
}

/** log(1 + synonym sets and roots that list a word in any of its forms, or a phrase). */
export function logListings(model: Model, page: string, piece: number): number {
  const { pieceStart, rootStart, words } = model;
  const listed = (at: number) => {
    const sets = (pieceStart[at + 1] as number) - (pieceStart[at] as number);
    if (at >= words.length) return sets;
    return sets + (rootStart[at + 1] as number) - (rootStart[at] as number);
  };
  if (piece >= words.length) return Math.log(1 + Math.max(1, listed(piece)));
  const lemmas = lemmatize(page).map(({ lemma }) => model.ids.get(lemma) ?? -1);
  const least = piece >= model.vocabularySize ? 1 : 0;
  return Math.log(1 + Math.max(least, ...lemmas.filter((id) => id >= 0).map(listed)));
}
