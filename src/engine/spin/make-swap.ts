import type { Channel } from './channel.ts';
import { describeOriginals, describePage, logAlone, SHARPNESS } from './describe-swap.ts';
import { firstCertainty } from './first-certainty.ts';
import { logSpan } from './log-span.ts';
import type { Model } from './model.ts';
import { rankOriginals } from './rank-originals.ts';
import type { Swap } from './swap.ts';
import type { Place, Text } from './tagged-text.ts';

const MOST_EXPECTED = 5;
/** Swaps below this first certainty are hardly ever shown: their further originals are not written out. */
const UNLIKELY = 0.05;
/** log P above which a word without a better reading tells nothing: about the 300 most frequent. */
const COMMON = -7.8;

const textOf = (model: Model, words: Int32Array) =>
  words.length === 1
    ? (model.words[words[0] as number] as string)
    : Array.from(words, (id) => model.words[id]).join(' ');

/**
 * The best reading of a place, if any is better than the page's own words; a word that is not common is told of
 * without one, too, and so is a rare phrase: spinners use words that no thesaurus of ours leads back from.
 */
export function makeSwap(of: Text, place: Place, channel: Channel): Swap | undefined {
  const { model } = of;
  const { ids, from, to, first } = place;
  // Within a phrase of the page its words predict each other: only its first must fit what stands before.
  const page = logSpan(model, ids, from, to + 2) - logSpan(model, ids, from + 1, to);
  const list = rankOriginals(of, place, channel, page);
  const best = list[0];
  if (!best && logAlone(model, ids, from, to) > COMMON) return undefined;
  const features = describePage(of, place, channel, page);
  let total = 0;
  for (const { rank } of list) total += Math.exp(SHARPNESS * (rank - (best?.rank ?? 0)));
  if (best) describeOriginals(of, place, channel, list, total, features);
  const certainty = firstCertainty(features);
  const expected = list
    .slice(0, certainty < UNLIKELY ? 1 : MOST_EXPECTED)
    .map(({ rank, words }) => ({
      text: textOf(model, words),
      chance: Math.exp(SHARPNESS * (rank - (best?.rank ?? 0))) / total,
    }));
  return { first, last: first + to - from - 1, expected, features, certainty };
}
