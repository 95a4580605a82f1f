import type { LanguageModel } from '../../language-model/language-model.ts';
import {
  backoffLogWeight,
  bigramLogProb,
  findBigram,
  storedBigramLogProb,
  trigramLogProb,
  unigramLogProb,
} from '../../language-model/ngram-log-prob.ts';
import type { Model } from '../../model/model.ts';
import type { TokenSpan } from '../document.ts';
import {
  type CandidateSet,
  FIELD,
  FIELDS_PER_CANDIDATE,
  LOG_PROB,
  LOG_PROBS_PER_CANDIDATE,
} from './candidate-set.ts';
import { findNeighbourBigrams, type NeighbourBigrams } from './find-neighbour-bigrams.ts';

/** What the language model says around a span, the same for all candidates. */
export interface SpanContext {
  languageModel: LanguageModel;
  candidateSet: CandidateSet;
  /** Bigrams of each candidate with the words beside it. */
  bigrams: NeighbourBigrams;
  /** Index of the bigram before the span, or -1. */
  history: number;
  /** Back-off weight of the word before. */
  backoffBefore: number;
  /** The word after, its log P, the word after that, and its log P after the former. */
  after: number;
  unigramAfter: number;
  next: number;
  nextLogProb: number;
}

/** Reads what is around a span; valid until asked again. */
export function spanContext(
  { languageModel }: Model,
  { ids, from, to }: TokenSpan,
  candidateSet: CandidateSet,
): SpanContext {
  const before = ids[from - 1] as number;
  const after = ids[to] as number;
  const next = ids[to + 1] as number;
  const nextBigram = findBigram(languageModel, after, next);
  return {
    languageModel,
    candidateSet,
    bigrams: findNeighbourBigrams(languageModel, candidateSet, before, after),
    history: findBigram(languageModel, ids[from - 2] as number, before),
    backoffBefore: backoffLogWeight(languageModel, before),
    after,
    unigramAfter: unigramLogProb(languageModel, after),
    next,
    nextLogProb: bigramLogProb(languageModel, after, next, nextBigram),
  };
}

/** log P of a candidate's words and the two after them, given the two before; and of its words alone. */
export interface ContextScore {
  total: number;
  own: number;
}

/** log P of the first word of candidate `c` after the word before it. */
function firstLogProb(
  { languageModel, bigrams, candidateSet, backoffBefore }: SpanContext,
  c: number,
) {
  const bigram = bigrams.left[c] as number;
  if (bigram >= 0) return storedBigramLogProb(languageModel, bigram);
  const row = LOG_PROBS_PER_CANDIDATE * c;
  return backoffBefore + (candidateSet.logProbs[row + LOG_PROB.firstUnigram] as number);
}

/** log P of the word after candidate `c`, given its last word. */
function afterLogProb(
  { languageModel, bigrams, candidateSet, unigramAfter }: SpanContext,
  c: number,
) {
  const bigram = bigrams.right[c] as number;
  if (bigram >= 0) return storedBigramLogProb(languageModel, bigram);
  const row = LOG_PROBS_PER_CANDIDATE * c;
  return (candidateSet.logProbs[row + LOG_PROB.lastBackoff] as number) + unigramAfter;
}

/**
 * Scores candidate `c` in its context; undefined as soon as log P is below `limit`, since what follows can only make it
 * lower, or if it was never seen beside either neighbour: then it gains by its frequency alone.
 */
export function scoreInContext(
  context: SpanContext,
  c: number,
  limit: number,
): ContextScore | undefined {
  const { languageModel, bigrams, candidateSet } = context;
  let inner = bigrams.left[c] as number;
  const right = bigrams.right[c] as number;
  if (inner < 0 && right < 0) return undefined;
  const row = FIELDS_PER_CANDIDATE * c;
  const first = candidateSet.fields[row + FIELD.firstWord] as number;
  const length = candidateSet.fields[row + FIELD.length] as number;
  let own = trigramLogProb(languageModel, context.history, first, firstLogProb(context, c));
  for (let i = 1; i < length; i++) {
    const at = (candidateSet.starts[c] as number) + i;
    const before = candidateSet.words[at - 1] as number;
    const word = candidateSet.words[at] as number;
    const bigram = findBigram(languageModel, before, word);
    own += trigramLogProb(
      languageModel,
      inner,
      word,
      bigramLogProb(languageModel, before, word, bigram),
    );
    inner = bigram;
  }
  if (own < limit) return undefined;
  let total = own + trigramLogProb(languageModel, inner, context.after, afterLogProb(context, c));
  if (total < limit) return undefined;
  total += trigramLogProb(languageModel, right, context.next, context.nextLogProb);
  return total < limit ? undefined : { total, own };
}
