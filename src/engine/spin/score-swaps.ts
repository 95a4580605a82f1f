import type { Candidates } from './candidates.ts';
import { channelAt } from './channel-at.ts';
import { countStems } from './count-stems.ts';
import { FEATURE } from './feature-places.ts';
import { makeSwap } from './make-swap.ts';
import type { Model } from './model.ts';
import type { Sequence } from './sequence.ts';
import type { Swap } from './swap.ts';
import { swapCertainty } from './swap-certainty.ts';
import type { TaggedText, Text } from './tagged-text.ts';
import { fitOf, followSurroundings, type Surroundings } from './topic-fit-at.ts';
import type { Topics } from './topics.ts';

/** From this certainty on, neighbours are read as restored in the second pass. */
const RESTORE_FROM = 0.5;

/** Every place with a better reading or an odd word, phrases before the words in them where they are surer. */
function findSwaps(of: Text, places: Sequence, candidates: Candidates): (Swap | undefined)[] {
  const { ids, word, length } = places;
  const found: (Swap | undefined)[] = [];
  for (let from = 2; from < length; from++) {
    const first = word[from] as number;
    if (first < 0) continue;
    const id = ids[from] as number;
    const channel = candidates.of(id) ?? candidates.ofStrange(of.words[first]?.key ?? '');
    let best = channel && makeSwap(of, { ids, from, to: from + 1, first }, channel);
    for (const piece of candidates.phrasesAt(id, ids[from + 1] as number) ?? []) {
      const length = candidates.lengthAt(piece, ids, from);
      const several = length > 0 ? candidates.of(piece) : undefined;
      const swap = several && makeSwap(of, { ids, from, to: from + length, first }, several);
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
  tagged: TaggedText,
  places: Sequence,
  topics: Topics,
  model: Model,
  candidates: Candidates,
): Swap[] {
  const of = { ...tagged, model, timesOf: countStems(places, model) };
  const once = withoutOverlaps(findSwaps(of, places, candidates));
  const sure = new Map<number, Swap>();
  for (const swap of once) {
    // Only like for like: the places must stay where they are.
    const isLike = swap.first === swap.last && swap.original.length === 1;
    if (isLike && swap.certainty > RESTORE_FROM) sure.set(swap.first, swap);
  }
  const restored = places.ids.slice();
  for (let i = 2; i < places.length; i++) {
    const swap = sure.get(places.word[i] as number);
    if (swap) restored[i] = swap.original[0] as number;
  }
  const surroundings = followSurroundings(topics);
  return once.map((swap) => {
    const improved = improve(of, places, restored, swap, candidates);
    describeTopics(model, places, improved, surroundings(swap.first, swap.last));
    return { ...improved, certainty: swapCertainty(improved.features) };
  });
}

/** How well the page's words and the likeliest original fit what the text is about around them. */
function describeTopics(model: Model, places: Sequence, swap: Swap, around: Surroundings): void {
  const { first, last, original, features } = swap;
  const from = places.place[first] as number;
  const page = places.ids.subarray(from, from + last - first + 1);
  features[FEATURE.topicPage] = fitOf(model, page, around);
  if (original.length > 0) features[FEATURE.topicOriginal] = fitOf(model, original, around);
}

/** Scores a swap anew with its neighbours restored, if any of them was. */
function improve(
  of: Text,
  places: Sequence,
  restored: Int32Array,
  swap: Swap,
  candidates: Candidates,
): Swap {
  const from = places.place[swap.first] as number;
  const to = from + swap.last - swap.first + 1;
  let changed = false;
  const ids = restored.slice(from - 2, to + 2);
  for (let i = from - 2; i < to + 2; i++) {
    if (i >= from && i < to) ids[i - from + 2] = places.ids[i] as number;
    else if (restored[i] !== places.ids[i]) changed = true;
  }
  if (!changed || (ids[2] as number) < 0) return swap;
  const channel = channelAt(candidates, ids, 2, ids.length - 2);
  const place = { ids, from: 2, to: ids.length - 2, first: swap.first };
  const again = channel && makeSwap(of, place, channel);
  if (!again) return swap;
  const gain = again.features[FEATURE.gain] as number;
  again.features[FEATURE.gain] = swap.features[FEATURE.gain] as number;
  again.features[FEATURE.gainRestored] = gain;
  return again;
}
