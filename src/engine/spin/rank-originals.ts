import type { Channel } from './candidates.ts';
import { findPair, logThird } from './log-probability.ts';
import { logSpan } from './log-span.ts';
import type { Model } from './model.ts';

/** Below this gain nothing is worth telling. */
const LEAST_GAIN = 0.5;
/** A direct synonym is a likelier swap than a distant one: nats by kind, in the order of KINDS. */
const PRIOR = [0, -1, -1.5, 0, 1.5];
/** Originals of several words are rarer: nats for each further word. */
const LONGER = 1;

/** A candidate original in its place. */
export interface RankedOriginal {
  gain: number;
  /** Gain and prior: what the originals are ranked by. */
  rank: number;
  words: Int32Array;
  kind: number;
  left: number;
  seen: number;
}

const WINDOW = new Int32Array(16);

/** Scores every original of a channel at the places [from, to) of the sequence; best first. */
export function rankOriginals(
  model: Model,
  ids: Int32Array,
  from: number,
  to: number,
  channel: Channel,
): { list: RankedOriginal[]; page: number } {
  // Within a phrase of the page its words predict each other: only its first must fit what stands before.
  const inner = logSpan(model, ids, from + 1, to);
  const page = logSpan(model, ids, from, to + 2) - inner;
  const pageLeft = logSpan(model, ids, from, from + 1);
  const before = ids[from - 1] as number;
  const after = ids[to] as number;
  const next = ids[to + 1] as number;
  const history = findPair(model, ids[from - 2] as number, before);
  const end = findPair(model, after, next);
  WINDOW[0] = ids[from - 2] as number;
  WINDOW[1] = before;
  const list: RankedOriginal[] = [];
  const { originals, ends, kinds } = channel;
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
    const rank = gain + (PRIOR[kinds[c] as number] as number) - LONGER * (length - 1);
    if (gain < LEAST_GAIN) continue;
    const seen = (first >= 0 ? 1 : 0) + (second >= 0 ? 1 : 0);
    list.push({ gain, rank, words, kind: kinds[c] as number, left: left - pageLeft, seen });
  }
  list.sort((a, b) => b.rank - a.rank);
  return { list, page };
}
