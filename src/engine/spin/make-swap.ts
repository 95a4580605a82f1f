import type { Channel } from './channel.ts';
import { describeOriginals, describePage, logAlone, SHARPNESS } from './describe-swap.ts';
import { firstCertainty } from './first-certainty.ts';
import { logSpan } from './log-span.ts';
import { rankOriginals } from './rank-originals.ts';
import type { Swap } from './swap.ts';
import type { Place, Text } from './tagged-text.ts';

/** log P above which a word without a better reading tells nothing: about the 300 most frequent. */
const COMMON = -7.8;

const NO_WORDS = new Int32Array(0);

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
  return {
    first,
    last: first + to - from - 1,
    original: best?.words ?? NO_WORDS,
    features,
    certainty: firstCertainty(features),
  };
}
