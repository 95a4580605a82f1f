import { logProbOfSpan } from '../../language-model/log-prob-of-span.ts';
import {
  backoffLogWeight,
  bigramLogProb,
  findBigram,
  storedBigramLogProb,
  trigramLogProb,
  trigramLogProbGivenBigram,
  unigramLogProb,
} from '../../language-model/ngram-log-prob.ts';
import type { TextWithModel, TokenSpan } from '../tagged-text.ts';
import {
  type CandidateSet,
  FIELDS_PER_CANDIDATE,
  LOG_PROBS_PER_CANDIDATE,
} from './candidate-set.ts';
import { findNeighbourBigrams } from './find-neighbour-bigrams.ts';

/** Below this gain nothing is worth telling. */
const MIN_GAIN = 0.5;
/** An original that the text has elsewhere is likelier to have stood here, too: nats for log(1 + times). */
const ELSEWHERE_WEIGHT = 0.7;

/** A candidate original in its place. */
export interface RankedCandidate {
  /** Its place in the channel. */
  index: number;
  gain: number;
  /** Gain and prior, and a little more where the text has the original elsewhere: the originals are ranked by it. */
  logPosterior: number;
  /** log(1 + times that the text has the original elsewhere). */
  logTimesElsewhere: number;
  words: Int32Array;
  typeIndex: number;
  leftGain: number;
  seenBigrams: number;
}

/**
 * Scores every original of a channel at a place; best first. `page` is the log-probability of the page's own words
 * there.
 */
export function rankCandidates(
  { model, stemCountOf: timesOf }: TextWithModel,
  { ids, from, to }: TokenSpan,
  channel: CandidateSet,
  page: number,
): RankedCandidate[] {
  const list: RankedCandidate[] = [];
  if (channel.candidates.length === 0) return list;
  const pageLeft = logProbOfSpan(model, ids, from, from + 1);
  const before = ids[from - 1] as number;
  const after = ids[to] as number;
  const next = ids[to + 1] as number;
  const history = findBigram(model, ids[from - 2] as number, before);
  const ending = bigramLogProb(model, after, next, findBigram(model, after, next));
  const leaving = backoffLogWeight(model, before);
  const alone = unigramLogProb(model, after);
  const { candidates: originals, fields: shape, logProbs: logs } = channel;
  const pairs = findNeighbourBigrams(model, channel, before, after);
  for (let c = 0; c < originals.length; c++) {
    const word = shape[FIELDS_PER_CANDIDATE * c] as number;
    const length = shape[FIELDS_PER_CANDIDATE * c + 2] as number;
    const first = pairs.left[c] as number;
    const second = pairs.right[c] as number;
    // An original that was never seen beside either neighbour gains by its frequency alone.
    if (first < 0 && second < 0) continue;
    const afterBefore =
      first >= 0
        ? storedBigramLogProb(model, first)
        : leaving + (logs[LOG_PROBS_PER_CANDIDATE * c + 1] as number);
    let left = trigramLogProbGivenBigram(model, history, word, afterBefore);
    let inner = first;
    for (let i = 1; i < length; i++) {
      const words = originals[c] as Int32Array;
      const pair = findBigram(model, words[i - 1] as number, words[i] as number);
      left += trigramLogProb(model, words[i - 1] as number, words[i] as number, inner, pair);
      inner = pair;
    }
    // What follows can only make it less likely.
    if (left - page < MIN_GAIN) continue;
    const afterWord =
      second >= 0
        ? storedBigramLogProb(model, second)
        : (logs[LOG_PROBS_PER_CANDIDATE * c + 2] as number) + alone;
    let all = left + trigramLogProbGivenBigram(model, inner, after, afterWord);
    if (all - page < MIN_GAIN) continue;
    all += trigramLogProbGivenBigram(model, second, next, ending);
    const gain = all - page;
    if (gain < MIN_GAIN) continue;
    const words = originals[c] as Int32Array;
    const times = timesOf(words);
    const elsewhere = times === 0 ? 0 : Math.log(1 + times);
    const rank =
      gain + (logs[LOG_PROBS_PER_CANDIDATE * c] as number) + ELSEWHERE_WEIGHT * elsewhere;
    const seen = (first >= 0 ? 1 : 0) + (second >= 0 ? 1 : 0);
    const kind = shape[FIELDS_PER_CANDIDATE * c + 3] as number;
    list.push({
      index: c,
      gain,
      logPosterior: rank,
      words,
      typeIndex: kind,
      logTimesElsewhere: elsewhere,
      leftGain: left - pageLeft,
      seenBigrams: seen,
    });
  }
  return list.sort((a, b) => b.logPosterior - a.logPosterior);
}
