import type { Channel } from './candidates.ts';
import { KINDS } from './kinds.ts';
import { findPair, logWord } from './log-probability.ts';
import type { Model } from './model.ts';
import { rankOriginals } from './rank-originals.ts';
import type { Word } from './split-words.ts';
import { SWAP_FEATURES, type Swap } from './swap.ts';
import { swapCertainty } from './swap-certainty.ts';

/** Sharpness of the choice among originals, fitted on restored words. */
const SHARPNESS = 0.7;
const MOST_EXPECTED = 5;
/** Swaps below this certainty are never shown: their further originals are not written out. */
const UNLIKELY = 0.05;
/** Ranked by unigram probability, words above this are function words: about the 150 most frequent. */
const FUNCTION_WORD = -7.1;

const textOf = (model: Model, words: Int32Array) =>
  Array.from(words, (id) => model.words[id]).join(' ');
/** Places of the features by name. */
export const FEATURE = Object.fromEntries(SWAP_FEATURES.map((name, i) => [name, i])) as Record<
  (typeof SWAP_FEATURES)[number],
  number
>;

/** What stays the same for the whole text. */
export interface Text {
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

/** The best reading of the places [from, to) of a sequence, if any is better than the page's own words. */
export function makeSwap(
  { model, words, text, counts }: Text,
  ids: Int32Array,
  from: number,
  to: number,
  first: number,
  channel: Channel,
): Swap | undefined {
  const { list, page } = rankOriginals(model, ids, from, to, channel);
  const best = list[0];
  if (!best) return undefined;
  let total = 0;
  for (const { rank } of list) total += Math.exp(SHARPNESS * (rank - best.rank));
  const last = first + to - from - 1;
  const features = new Float32Array(SWAP_FEATURES.length);
  const set = (name: (typeof SWAP_FEATURES)[number], value: number) => {
    features[FEATURE[name]] = value;
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
  const certainty = swapCertainty(features);
  return {
    first,
    last,
    expected: list
      .slice(0, certainty < UNLIKELY ? 1 : MOST_EXPECTED)
      .map(({ rank, words: original }) => ({
        text: textOf(model, original),
        chance: Math.exp(SHARPNESS * (rank - best.rank)) / total,
      })),
    features,
    certainty,
  };
}
