import type { Channel } from './channel.ts';
import type { Model } from './model.ts';
import {
  logFit,
  ORIGINAL_FEATURES,
  type OriginalValues,
  originalFeatures,
} from './original-features.ts';
import { ORIGINAL_WEIGHTS, TRUST_WEIGHTS } from './original-weights.ts';
import type { Place, Text } from './tagged-text.ts';
import type { Surroundings } from './topic-fit-at.ts';
import { TRUST_FEATURES, trustFeatures } from './trust-features.ts';

/** An original that may have stood at a place. */
export interface Expected {
  words: Int32Array;
  text: string;
  /** Probability (0–1) that it stood there, if the page's words were put there. */
  chance: number;
}

/** No more are told of. */
const MOST = 5;

const textOf = (model: Model, words: Int32Array) =>
  Array.from(words, (id) => model.words[id]).join(' ');

/** What speaks for an original: a logarithm, up to a constant. */
function weigh(features: OriginalValues): number {
  return ORIGINAL_FEATURES.reduce((sum, name) => sum + ORIGINAL_WEIGHTS[name] * features[name], 0);
}

/** Shares of the probability among all originals of a place, 0–1, from what speaks for each. */
export function sharesOf(scores: number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}

/** Probability (0–1) that the likeliest original is the right one: none of those that are known may be. */
function trust(best: OriginalValues, share: number, choices: number, pageFit: number): number {
  const values = trustFeatures(best, share, choices, pageFit);
  const score = TRUST_FEATURES.reduce((sum, name) => sum + TRUST_WEIGHTS[name] * values[name], 0);
  return 1 / (1 + Math.exp(-score));
}

/**
 * The likeliest originals of a place, best first, by a conditional logit model (McFadden 1974) over what the language
 * model, the thesaurus and the rest of the text say of each. Unlike the search for swaps, which must be sure that
 * another word fits better, it takes for granted that the page's words (ids) were put there.
 */
export function weighOriginals(
  of: Text,
  place: Place,
  around: Surroundings,
  page: Int32Array,
  channel: Channel,
): Expected[] {
  const features = channel.originals.map((_, at) => {
    return originalFeatures(of, place, around, channel, at);
  });
  const shares = sharesOf(features.map(weigh));
  const order = shares.map((_, at) => at).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
  const [best] = order;
  if (best === undefined) return [];
  const share = shares[best] as number;
  const sure = trust(
    features[best] as OriginalValues,
    share,
    shares.length,
    logFit(of, place, page),
  );
  // The others have their part of the best one's, but of no more than it leaves.
  const rest = Math.min(sure / share, share < 1 ? (1 - sure) / (1 - share) : 0);
  return order.slice(0, MOST).map((at) => {
    const words = channel.originals[at] as Int32Array;
    const chance = at === best ? sure : (shares[at] as number) * rest;
    return { words, text: textOf(of.model, words), chance };
  });
}
