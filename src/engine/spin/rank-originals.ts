import type { Channel } from './channel.ts';
import { findPair, logThird } from './log-probability.ts';
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

const WINDOW = new Int32Array(16);

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
  const end = findPair(model, after, next);
  WINDOW[0] = ids[from - 2] as number;
  WINDOW[1] = before;
  const { originals, ends, kinds, logChoice } = channel;
  for (let c = 0; c < originals.length; c++) {
    const word = ends[2 * c] as number;
    const first = findPair(model, before, word);
    const second = findPair(model, ends[2 * c + 1] as number, after);
    // An original that was never seen beside either neighbour gains by its frequency alone.
    if (first < 0 && second < 0) continue;
    const words = originals[c] as Int32Array;
    const length = words.length;
    let left: number;
    let all: number;
    if (length === 1) {
      left = logThird(model, before, word, history, first);
      all =
        left +
        logThird(model, word, after, first, second) +
        logThird(model, after, next, second, end);
    } else {
      WINDOW.set(words, 2);
      WINDOW[2 + length] = after;
      WINDOW[3 + length] = next;
      all = logSpan(model, WINDOW, 2, 4 + length);
      left = logSpan(model, WINDOW, 2, 2 + length);
    }
    const gain = all - page;
    if (gain < LEAST_GAIN) continue;
    const elsewhere = Math.log(1 + timesOf(words));
    const rank = gain + (logChoice[c] as number) + ELSEWHERE * elsewhere;
    const seen = (first >= 0 ? 1 : 0) + (second >= 0 ? 1 : 0);
    const kind = kinds[c] as number;
    list.push({ place: c, gain, rank, words, kind, elsewhere, left: left - pageLeft, seen });
  }
  return list.sort((a, b) => b.rank - a.rank);
}
