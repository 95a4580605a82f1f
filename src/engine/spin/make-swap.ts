import type { Channel } from './candidates.ts';
import { firstCertainty } from './first-certainty.ts';
import { KINDS } from './kinds.ts';
import { findPair, logWord } from './log-probability.ts';
import { logSpan } from './log-span.ts';
import type { Model } from './model.ts';
import { type RankedOriginal, rankOriginals } from './rank-originals.ts';
import type { Word } from './split-words.ts';
import { SWAP_FEATURES, type Swap } from './swap.ts';
import { tagFeatures } from './tag-features.ts';

/** Sharpness of the choice among originals, fitted on restored words. */
const SHARPNESS = 0.7;
const MOST_EXPECTED = 5;
/** Swaps below this first certainty are hardly ever shown: their further originals are not written out. */
const UNLIKELY = 0.05;
/** Ranked by unigram probability, words above this are function words: about the 150 most frequent. */
const FUNCTION_WORD = -7.1;
/** log P above which a word without a better reading tells nothing: about the 300 most frequent. */
const COMMON = -7.8;

const textOf = (model: Model, words: Int32Array) =>
  Array.from(words, (id) => model.words[id]).join(' ');
/** Places of the features by name. */
export const FEATURE = Object.fromEntries(SWAP_FEATURES.map((name, i) => [name, i])) as Record<
  (typeof SWAP_FEATURES)[number],
  number
>;

/** A text, its words, and what the tagger says of each. */
export interface TaggedText {
  text: string;
  words: Word[];
  tags: Float32Array;
}

/** What stays the same for the whole text. */
export interface Text extends TaggedText {
  model: Model;
  /** How often the text has words of the same stem. */
  timesOf: (words: ArrayLike<number>) => number;
}

/** Some places of a sequence of ids: [from, to), the first of which is word `first` of the text. */
export interface Place {
  ids: Int32Array;
  from: number;
  to: number;
  first: number;
}

function sumOf(model: Model, words: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < words.length; i++) sum += logWord(model, words[i] as number);
  return sum;
}

/** log P of the words of a place by themselves. */
const logAlone = (model: Model, ids: Int32Array, from: number, to: number) =>
  logWord(model, ids[from] as number) + logSpan(model, ids, from + 1, to);

const isPair = (model: Model, a: number | undefined, b: number | undefined) =>
  findPair(model, a as number, b as number) >= 0 ? 1 : 0;

/** What the page's own words say, whatever may have stood there. */
function describePage(of: Text, { ids, from, to, first }: Place, channel: Channel, page: number) {
  const { model, words, tags, text, timesOf } = of;
  const features = new Float32Array(SWAP_FEATURES.length);
  const last = first + to - from - 1;
  const word = words[first] as Word;
  const next = words[last + 1];
  const logPage = logAlone(model, ids, from, to);
  const around = sumOf(model, ids.subarray(to, to + 2));
  const capital = /^\p{Lu}/u.test(text.slice(word.start, word.start + 2)) && word.gap !== 'end';
  features[FEATURE.logPage] = logPage;
  features[FEATURE.fitPage] = page - logPage - around;
  features[FEATURE.seenPage] =
    isPair(model, ids[from - 1], ids[from]) + isPair(model, ids[to - 1], ids[to]);
  features[FEATURE.choices] = Math.log(1 + channel.originals.length);
  features[FEATURE.listed] = channel.listed;
  features[FEATURE.mass] = channel.logMass;
  features[FEATURE.phrase] = to - from > 1 ? 1 : 0;
  features[FEATURE.capital] = capital ? 1 : 0;
  features[FEATURE.unknown] = (ids[from] as number) >= model.lmWords ? 1 : 0;
  features[FEATURE.strange] = (ids[from] as number) < 0 ? 1 : 0;
  features[FEATURE.mark] = word.gap === 'mark' || next?.gap === 'mark' ? 1 : 0;
  features[FEATURE.hyphen] = word.gap === 'hyphen' || next?.gap === 'hyphen' ? 1 : 0;
  tagFeatures(features, tags, first, last);
  features[FEATURE.repeats] = Math.log(Math.max(1, timesOf(ids.subarray(from, to))));
  return features;
}

/** What speaks for the likeliest originals. */
function describeOriginals(
  { model }: Text,
  { from, to }: Place,
  channel: Channel,
  list: RankedOriginal[],
  total: number,
  features: Float32Array,
) {
  const best = list[0] as RankedOriginal;
  const logPage = features[FEATURE.logPage] as number;
  const logOriginal = sumOf(model, best.words);
  features[FEATURE.found] = 1;
  features[FEATURE.gain] = best.gain;
  features[FEATURE.gainSecond] = list[1]?.gain ?? 0;
  features[FEATURE.gainRestored] = best.gain;
  features[FEATURE.gainLeft] = best.left;
  features[FEATURE.gainRight] = best.gain - best.left;
  features[FEATURE.rarer] = logOriginal - logPage;
  features[FEATURE.logOriginal] = logOriginal / best.words.length;
  features[FEATURE.fitOriginal] =
    best.gain + (features[FEATURE.fitPage] as number) + logPage - logOriginal;
  features[FEATURE.seenOriginal] = best.seen;
  features[FEATURE[KINDS[best.kind] as 'hand']] = 1;
  features[FEATURE.shorter] = to - from - best.words.length;
  if (best.words.length > 1) features[FEATURE.phrase] = 1;
  const common = best.words.length === 1 && logOriginal > FUNCTION_WORD;
  features[FEATURE.function] = common ? 1 : 0;
  features[FEATURE.spread] = 1 - 1 / total;
  features[FEATURE.choice] = channel.logChoice[best.place] as number;
  features[FEATURE.odds] = best.rank + Math.log(total) / SHARPNESS;
  features[FEATURE.elsewhere] = best.elsewhere;
  for (const { elsewhere } of list)
    features[FEATURE.anyElsewhere] = Math.max(features[FEATURE.anyElsewhere] as number, elsewhere);
}

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
