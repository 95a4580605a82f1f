import { distinctSwaps } from './distinct-swaps.ts';
import { DOCUMENT_FEATURES, type FeatureValues } from './document-feature-names.ts';
import { FEATURE } from './feature-places.ts';
import type { Reading } from './read-text.ts';
import { signWeight } from './sign-weight.ts';
import type { Swap } from './swap.ts';
import { oddStatistics, swapStatistics } from './swap-statistics.ts';
import { wordStatistics } from './word-statistics.ts';

/** Signs beside swaps count up to this weight. */
const MOST_SIGNS = 5;

const isRead = ({ features }: Swap) => features[FEATURE.found] === 1;

/** Indices of the words that have a better reading. */
function wordsRead(swaps: Swap[]): Set<number> {
  const read = new Set<number>();
  for (const { first, last } of swaps.filter(isRead)) {
    for (let i = first; i <= last; i++) read.add(i);
  }
  return read;
}

/**
 * The values of DOCUMENT_FEATURES, in their order, for the words [from, to) of a text that was read; words whose
 * `counted` is 0 are left out.
 */
export function documentFeatures(
  reading: Reading,
  from = 0,
  to = reading.words.length,
): Float32Array {
  const { words, counted, swaps } = reading;
  const inside = swaps.filter(({ first, last }) => {
    return first >= from && last < to && counted[first] === 1;
  });
  const types = distinctSwaps(inside, words);
  let n = 0;
  for (let i = from; i < to; i++) n += counted[i] as number;
  const rate = (count: number) => (100 * count) / Math.max(n, 1);
  const values: FeatureValues = {
    logWords: Math.log(Math.max(n, 1)),
    ...swapStatistics(types.filter(isRead), rate),
    ...oddStatistics(
      types.filter((swap) => !isRead(swap)),
      rate,
    ),
    ...wordStatistics(reading, from, to, wordsRead(inside), rate),
    signs: Math.min(MOST_SIGNS, signWeight(reading, from, to)),
  };
  return Float32Array.from(DOCUMENT_FEATURES, (name) => values[name] ?? 0);
}
