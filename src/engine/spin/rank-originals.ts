import { type Channel, LOGS, SHAPE } from './channel.ts';
import { findNeighbours } from './find-neighbours.ts';
import {
  findPair,
  logAfter,
  logBackoff,
  logBeyond,
  logPair,
  logThird,
  logWord,
} from './log-probability.ts';
import { logSpan } from './log-span.ts';
import type { Place, Text } from './tagged-text.ts';

/** Below this gain nothing is worth telling. */
const LEAST_GAIN = 0.5;
/** An original that the text has elsewhere is likelier to have stood here, too: nats for log(1 + times). */
const ELSEWHERE = 0.7;

/** A candidate original in its place. */
export interface RankedOriginal {
  /** Its place in the channel. */
  place: number;
  gain: number;
  /** Gain and prior, and a little more where the text has the original elsewhere: the originals are ranked by it. */
  rank: number;
  /** log(1 + times that the text has the original elsewhere). */
  elsewhere: number;
  words: Int32Array;
  kind: number;
  left: number;
  seen: number;
}

/**
 * Scores every original of a channel at a place; best first. `page` is the log-probability of the page's own words
 * there.
 */
export function rankOriginals(
  { model, timesOf }: Text,
  { ids, from, to }: Place,
  channel: Channel,
  page: number,
): RankedOriginal[] {
  const list: RankedOriginal[] = [];
  if (channel.originals.length === 0) return list;
  const pageLeft = logSpan(model, ids, from, from + 1);
  const before = ids[from - 1] as number;
  const after = ids[to] as number;
  const next = ids[to + 1] as number;
  const history = findPair(model, ids[from - 2] as number, before);
  const ending = logAfter(model, after, next, findPair(model, after, next));
  const leaving = logBackoff(model, before);
  const alone = logWord(model, after);
  const { originals, shape, logs } = channel;
  const pairs = findNeighbours(model, channel, before, after);
  for (let c = 0; c < originals.length; c++) {
    const word = shape[SHAPE * c] as number;
    const length = shape[SHAPE * c + 2] as number;
    const first = pairs.first[c] as number;
    const second = pairs.second[c] as number;
    // An original that was never seen beside either neighbour gains by its frequency alone.
    if (first < 0 && second < 0) continue;
    const afterBefore =
      first >= 0 ? logPair(model, first) : leaving + (logs[LOGS * c + 1] as number);
    let left = logBeyond(model, history, word, afterBefore);
    let inner = first;
    for (let i = 1; i < length; i++) {
      const words = originals[c] as Int32Array;
      const pair = findPair(model, words[i - 1] as number, words[i] as number);
      left += logThird(model, words[i - 1] as number, words[i] as number, inner, pair);
      inner = pair;
    }
    // What follows can only make it less likely.
    if (left - page < LEAST_GAIN) continue;
    const afterWord = second >= 0 ? logPair(model, second) : (logs[LOGS * c + 2] as number) + alone;
    let all = left + logBeyond(model, inner, after, afterWord);
    if (all - page < LEAST_GAIN) continue;
    all += logBeyond(model, second, next, ending);
    const gain = all - page;
    if (gain < LEAST_GAIN) continue;
    const words = originals[c] as Int32Array;
    const times = timesOf(words);
    const elsewhere = times === 0 ? 0 : Math.log(1 + times);
    const rank = gain + (logs[LOGS * c] as number) + ELSEWHERE * elsewhere;
    const seen = (first >= 0 ? 1 : 0) + (second >= 0 ? 1 : 0);
    const kind = shape[SHAPE * c + 3] as number;
    list.push({ place: c, gain, rank, words, kind, elsewhere, left: left - pageLeft, seen });
  }
  return list.sort((a, b) => b.rank - a.rank);
}
