import { logProbOfSpan } from '../../language-model/log-prob-of-span.ts';
import { findBigram, unigramLogProb } from '../../language-model/ngram-log-prob.ts';
import type { Model } from '../../model/model.ts';
import type { Word } from '../../text/split-words.ts';
import { type CandidateSet, LOG_PROBS_PER_CANDIDATE } from '../channel/candidate-set.ts';
import type { RankedCandidate } from '../channel/rank-candidates.ts';
import { SUBSTITUTION_TYPES } from '../channel/substitution-types.ts';
import type { TextWithModel, TokenSpan } from '../tagged-text.ts';
import { FEATURE_INDEX } from './feature-index.ts';
import { setTagFeatures } from './set-tag-features.ts';
import { SUBSTITUTION_FEATURES } from './substitution.ts';

/** Sharpness of the choice among originals, fitted on restored words. */
export const SOFTMAX_SHARPNESS = 0.7;
/** Ranked by unigram probability, words above this are function words: about the 150 most frequent. */
const FUNCTION_WORD_LOG_PROB = -7.1;

function sumUnigramLogProbs(model: Model, words: Int32Array, from = 0, to = words.length): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += unigramLogProb(model, words[i] as number);
  return sum;
}

/** log P of the words of a place by themselves. */
export const logProbAlone = (model: Model, ids: Int32Array, from: number, to: number) =>
  unigramLogProb(model, ids[from] as number) + logProbOfSpan(model, ids, from + 1, to);

/** Whether a capital letter stands at a place of a text. */
function startsWithCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

const hasBigram = (model: Model, a: number | undefined, b: number | undefined) =>
  findBigram(model, a as number, b as number) >= 0 ? 1 : 0;

/** What the page's own words say, whatever may have stood there. */
export function pageFeatures(
  of: TextWithModel,
  { ids, from, to, first }: TokenSpan,
  channel: CandidateSet,
  page: number,
) {
  const { model, words, tags, text, stemCountOf: timesOf } = of;
  const features = new Float32Array(SUBSTITUTION_FEATURES.length);
  const last = first + to - from - 1;
  const word = words[first] as Word;
  const next = words[last + 1];
  const logPage = logProbAlone(model, ids, from, to);
  const around = sumUnigramLogProbs(model, ids, to, to + 2);
  const capital = word.gap !== 'end' && startsWithCapital(text, word.start);
  features[FEATURE_INDEX.logPage] = logPage;
  features[FEATURE_INDEX.fitPage] = page - logPage - around;
  features[FEATURE_INDEX.seenPage] =
    hasBigram(model, ids[from - 1], ids[from]) + hasBigram(model, ids[to - 1], ids[to]);
  features[FEATURE_INDEX.choices] = Math.log(1 + channel.candidates.length);
  features[FEATURE_INDEX.listed] = channel.logListings;
  features[FEATURE_INDEX.mass] = channel.logMass;
  features[FEATURE_INDEX.phrase] = to - from > 1 ? 1 : 0;
  features[FEATURE_INDEX.capital] = capital ? 1 : 0;
  features[FEATURE_INDEX.unknown] = (ids[from] as number) >= model.vocabularySize ? 1 : 0;
  features[FEATURE_INDEX.strange] = (ids[from] as number) < 0 ? 1 : 0;
  features[FEATURE_INDEX.mark] = word.gap === 'mark' || next?.gap === 'mark' ? 1 : 0;
  features[FEATURE_INDEX.hyphen] = word.gap === 'hyphen' || next?.gap === 'hyphen' ? 1 : 0;
  setTagFeatures(features, tags, first, last);
  features[FEATURE_INDEX.repeats] = Math.log(Math.max(1, timesOf(ids, from, to)));
  return features;
}

/** What speaks for the likeliest originals. */
export function addCandidateFeatures(
  { model }: TextWithModel,
  { from, to }: TokenSpan,
  channel: CandidateSet,
  list: RankedCandidate[],
  total: number,
  features: Float32Array,
) {
  const best = list[0] as RankedCandidate;
  const logPage = features[FEATURE_INDEX.logPage] as number;
  const logOriginal = sumUnigramLogProbs(model, best.words);
  features[FEATURE_INDEX.found] = 1;
  features[FEATURE_INDEX.gain] = best.gain;
  features[FEATURE_INDEX.gainSecond] = list[1]?.gain ?? 0;
  features[FEATURE_INDEX.gainRestored] = best.gain;
  features[FEATURE_INDEX.gainLeft] = best.leftGain;
  features[FEATURE_INDEX.gainRight] = best.gain - best.leftGain;
  features[FEATURE_INDEX.rarer] = logOriginal - logPage;
  features[FEATURE_INDEX.logOriginal] = logOriginal / best.words.length;
  features[FEATURE_INDEX.fitOriginal] =
    best.gain + (features[FEATURE_INDEX.fitPage] as number) + logPage - logOriginal;
  features[FEATURE_INDEX.seenOriginal] = best.seenBigrams;
  features[FEATURE_INDEX[SUBSTITUTION_TYPES[best.typeIndex] as 'hand']] = 1;
  features[FEATURE_INDEX.shorter] = to - from - best.words.length;
  if (best.words.length > 1) features[FEATURE_INDEX.phrase] = 1;
  const common = best.words.length === 1 && logOriginal > FUNCTION_WORD_LOG_PROB;
  features[FEATURE_INDEX.function] = common ? 1 : 0;
  features[FEATURE_INDEX.spread] = 1 - 1 / total;
  features[FEATURE_INDEX.choice] = channel.logProbs[LOG_PROBS_PER_CANDIDATE * best.index] as number;
  features[FEATURE_INDEX.odds] = best.logPosterior + Math.log(total) / SOFTMAX_SHARPNESS;
  features[FEATURE_INDEX.elsewhere] = best.logTimesElsewhere;
  for (const { logTimesElsewhere: elsewhere } of list)
    features[FEATURE_INDEX.anyElsewhere] = Math.max(
      features[FEATURE_INDEX.anyElsewhere] as number,
      elsewhere,
    );
}
