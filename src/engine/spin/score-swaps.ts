import type { Candidates, Channel } from './candidates.ts';
import { KINDS } from './candidates.ts';
import { findPair, logThird, logWord } from './log-probability.ts';
import type { Model } from './model.ts';
import { idOf, type Sequence, sequence } from './sequence.ts';
import type { Word } from './split-words.ts';
import { SWAP_FEATURES, type Swap } from './swap.ts';
import { swapCertainty } from './swap-certainty.ts';

/** Below this gain nothing is worth telling. */
const LEAST_GAIN = 0.5;
/** Sharpness of the choice among originals, fitted on restored words. */
const SHARPNESS = 0.7;
/** A direct synonym is a likelier swap than a distant one: nats by kind, in the order of KINDS. */
const PRIOR = [0, -1, -1.5, 0, 1.5];
/** Originals of several words are rarer: nats for each further word. */
const LONGER = 1;
const MOST_EXPECTED = 5;
/** From this certainty on, neighbours are read as restored in the second pass. */
const RESTORE_FROM = 0.5;
/** Ranked by unigram probability, words above this are function words: about the 150 most frequent. */
const FUNCTION_WORD = -7.1;

/** log P of the places [from, to) plus the two that follow, in the context of the two before. */
export function logSpan(model: Model, ids: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  let history = findPair(model, ids[from - 2] as number, ids[from - 1] as number);
  for (let i = from; i < to; i++) {
    const pair = findPair(model, ids[i - 1] as number, ids[i] as number);
    sum += logThird(model, ids[i - 1] as number, ids[i] as number, history, pair);
    history = pair;
  }
  return sum;
}

/** A candidate original in its place. */
interface Reading {
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
function readings(
  model: Model,
  ids: Int32Array,
  from: number,
  to: number,
  channel: Channel,
): { list: Reading[]; page: number } {
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
  const list: Reading[] = [];
  const { originals, kinds } = channel;
  for (let c = 0; c < originals.length; c++) {
    const words = originals[c] as Int32Array;
    const length = words.length;
    const word = words[0] as number;
    const first = findPair(model, before, word);
    const second = findPair(model, words[length - 1] as number, after);
    // An original that was never seen beside either neighbour gains by its frequency alone.
    if (first < 0 && second < 0) continue;
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

const textOf = (model: Model, words: Int32Array) =>
  Array.from(words, (id) => model.words[id]).join(' ');
const index = Object.fromEntries(SWAP_FEATURES.map((name, i) => [name, i])) as Record<
  (typeof SWAP_FEATURES)[number],
  number
>;

/** What stays the same for the whole text. */
interface Text {
  model: Model;
  words: Word[];
  text: string;
  counts: Map<string, number>;
}

function sumOf(model: Model, words: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < words.length; i++) sum += logWord(model, words[i] as number);
  return sum;
}

function makeSwap(
  { model, words, text, counts }: Text,
  ids: Int32Array,
  from: number,
  to: number,
  first: number,
  channel: Channel,
): Swap | undefined {
  const { list, page } = readings(model, ids, from, to, channel);
  const best = list[0];
  if (!best) return undefined;
  let total = 0;
  for (const { rank } of list) total += Math.exp(SHARPNESS * (rank - best.rank));
  const last = first + to - from - 1;
  const features = new Float32Array(SWAP_FEATURES.length);
  const set = (name: (typeof SWAP_FEATURES)[number], value: number) => {
    features[index[name]] = value;
  };
  const logPage = logWord(model, ids[from] as number);
  const logOriginal = sumOf(model, best.words);
  const around = sumOf(model, ids.subarray(to, to + 2));
  const shorter = to - from - best.words.length;
  const word = words[first] as Word;
  const next = words[last + 1];
  set('gain', best.gain);
  set('gainSecond', list[1]?.gain ?? 0);
  set('gainRestored', best.gain);
  set('gainLeft', best.left);
  set('gainRight', best.gain - best.left);
  set('rarer', logOriginal - logPage);
  set('logPage', logPage);
  set('logOriginal', logOriginal / best.words.length);
  set('fitPage', page - logPage - around);
  set('fitOriginal', best.gain + page - logOriginal - around);
  set(
    'seenPage',
    (findPair(model, ids[from - 1] as number, ids[from] as number) >= 0 ? 1 : 0) +
      (findPair(model, ids[to - 1] as number, ids[to] as number) >= 0 ? 1 : 0),
  );
  set('seenOriginal', best.seen);
  set(KINDS[best.kind] as 'hand', 1);
  set('shorter', shorter);
  set('phrase', to - from > 1 || best.words.length > 1 ? 1 : 0);
  set('choices', Math.log(1 + channel.originals.length));
  set(
    'capital',
    /^\p{Lu}/u.test(text.slice(word.start, word.start + 2)) && word.gap !== 'end' ? 1 : 0,
  );
  set('unknown', (ids[from] as number) >= model.lmWords ? 1 : 0);
  set('mark', word.gap === 'mark' || next?.gap === 'mark' ? 1 : 0);
  set('hyphen', word.gap === 'hyphen' || next?.gap === 'hyphen' ? 1 : 0);
  set('repeats', Math.log(counts.get(word.key) ?? 1));
  set('function', best.words.length === 1 && logOriginal > FUNCTION_WORD ? 1 : 0);
  set('spread', 1 - 1 / total);
  return {
    first,
    last,
    expected: list.slice(0, MOST_EXPECTED).map(({ rank, words: original }) => ({
      text: textOf(model, original),
      chance: Math.exp(SHARPNESS * (rank - best.rank)) / total,
    })),
    features,
    certainty: swapCertainty(features),
  };
}

/** Every place with a better reading, phrases before the words in them where they are surer. */
function findSwaps(of: Text, places: Sequence, candidates: Candidates): (Swap | undefined)[] {
  const { ids, word, length } = places;
  const found: (Swap | undefined)[] = [];
  for (let i = 2; i < length; i++) {
    const first = word[i] as number;
    if (first < 0) continue;
    const channel = candidates.of(ids[i] as number);
    let best = channel && makeSwap(of, ids, i, i + 1, first, channel);
    for (const { rest, channel: phraseChannel } of candidates.phrasesAt(ids[i] as number) ?? []) {
      let same = 0;
      while (same < rest.length && ids[i + 1 + same] === rest[same]) same++;
      if (same < rest.length) continue;
      const several = phraseChannel();
      const swap = several && makeSwap(of, ids, i, i + 1 + rest.length, first, several);
      if (swap && (!best || swap.certainty > best.certainty)) best = swap;
    }
    found[first] = best;
  }
  return found;
}

/** Of overlapping swaps the surer one stays. */
function withoutOverlaps(found: (Swap | undefined)[]): Swap[] {
  const kept: Swap[] = [];
  for (const swap of found) {
    if (!swap) continue;
    const before = kept.at(-1);
    if (!before || before.last < swap.first) kept.push(swap);
    else if (swap.certainty > before.certainty) kept[kept.length - 1] = swap;
  }
  return kept;
}

/**
 * Finds the places of a text where an original that a spinner may have replaced fits its neighbours better, by
 * the noisy channel: gain = log P(left, original, right) − log P(left, page's words, right). A second pass reads
 * the neighbours of likely swaps as restored, since swapped neighbours spoil each other's context.
 * In order of the text, no two overlap.
 */
export function scoreSwaps(
  text: string,
  words: Word[],
  model: Model,
  candidates: Candidates,
): Swap[] {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  const of = { model, words, text, counts };
  const places = sequence(words, model);
  const once = withoutOverlaps(findSwaps(of, places, candidates));
  const sure = new Map<number, Swap>();
  for (const swap of once) {
    const [best] = swap.expected;
    // Only like for like: the places must stay where they are.
    if (
      best &&
      swap.first === swap.last &&
      !best.text.includes(' ') &&
      swap.certainty > RESTORE_FROM
    )
      sure.set(swap.first, swap);
  }
  const restored = places.ids.slice();
  for (let i = 2; i < places.length; i++) {
    const swap = sure.get(places.word[i] as number);
    if (swap) restored[i] = idOf(model, swap.expected[0]?.text ?? '');
  }
  return once.map((swap) => improve(of, places, restored, swap, candidates));
}

/** Scores a swap anew with its neighbours restored, if any of them was. */
function improve(
  of: Text,
  places: Sequence,
  restored: Int32Array,
  swap: Swap,
  candidates: Candidates,
): Swap {
  const from = places.word.indexOf(swap.first);
  const to = from + swap.last - swap.first + 1;
  let changed = false;
  const ids = restored.slice(from - 2, to + 2);
  for (let i = from - 2; i < to + 2; i++) {
    if (i >= from && i < to) ids[i - from + 2] = places.ids[i] as number;
    else if (restored[i] !== places.ids[i]) changed = true;
  }
  if (!changed) return swap;
  const page = ids.subarray(2, ids.length - 2);
  const channel =
    page.length === 1
      ? candidates.of(page[0] as number)
      : candidates
          .phrasesAt(page[0] as number)
          ?.find(
            ({ rest }) =>
              rest.length === page.length - 1 && rest.every((id, i) => id === page[i + 1]),
          )
          ?.channel();
  const again = channel && makeSwap(of, ids, 2, ids.length - 2, swap.first, channel);
  if (!again) return swap;
  const gain = again.features[index.gain] as number;
  again.features[index.gain] = swap.features[index.gain] as number;
  again.features[index.gainRestored] = gain;
  again.certainty = swapCertainty(again.features);
  return again;
}
