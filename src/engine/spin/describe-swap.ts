import { type Channel, LOGS } from './channel.ts';
import { FEATURE } from './feature-places.ts';
import { KINDS } from './kinds.ts';
import { findPair, logWord } from './log-probability.ts';
import { logSpan } from './log-span.ts';
import type { Model } from './model.ts';
import type { RankedOriginal } from './rank-originals.ts';
import type { Word } from './split-words.ts';
import { SWAP_FEATURES } from './swap.ts';
import { tagFeatures } from './tag-features.ts';
import type { Place, Text } from './tagged-text.ts';

/** Sharpness of the choice among originals, fitted on restored words. */
export const SHARPNESS = 0.7;
/** Ranked by unigram probability, words above this are function words: about the 150 most frequent. */
const FUNCTION_WORD = -7.1;

function sumOf(model: Model, words: Int32Array, from = 0, to = words.length): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += logWord(model, words[i] as number);
  return sum;
}

/** log P of the words of a place by themselves. */
export const logAlone = (model: Model, ids: Int32Array, from: number, to: number) =>
  logWord(model, ids[from] as number) + logSpan(model, ids, from + 1, to);

/** Whether a capital letter stands at a place of a text. */
function beginsInCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

const isPair = (model: Model, a: number | undefined, b: number | undefined) =>
  findPair(model, a as number, b as number) >= 0 ? 1 : 0;

/** What the page's own words say, whatever may have stood there. */
export function describePage(
  of: Text,
  { ids, from, to, first }: Place,
  channel: Channel,
  page: number,
) {
  const { model, words, tags, text, timesOf } = of;
  const features = new Float32Array(SWAP_FEATURES.length);
  const last = first + to - from - 1;
  const word = words[first] as Word;
  const next = words[last + 1];
  const logPage = logAlone(model, ids, from, to);
  const around = sumOf(model, ids, to, to + 2);
  const capital = word.gap !== 'end' && beginsInCapital(text, word.start);
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
  features[FEATURE.repeats] = Math.log(Math.max(1, timesOf(ids, from, to)));
  return features;
}

/** What speaks for the likeliest originals. */
export function describeOriginals(
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
  features[FEATURE.choice] = channel.logs[LOGS * best.place] as number;
  features[FEATURE.odds] = best.rank + Math.log(total) / SHARPNESS;
  features[FEATURE.elsewhere] = best.elsewhere;
  for (const { elsewhere } of list)
    features[FEATURE.anyElsewhere] = Math.max(features[FEATURE.anyElsewhere] as number, elsewhere);
}
