import type { TokenIds } from '../../language-model/token-ids.ts';
import type { Model } from '../../model/model.ts';
import { countStems } from '../../thesaurus/count-stems.ts';
import { lookupCandidates } from '../channel/lookup-candidates.ts';
import type { NoisyChannel } from '../channel/noisy-channel.ts';
import {
  contextSimilarity,
  type SurroundingVectors,
  trackSurroundings,
} from '../context/context-similarity.ts';
import type { ContextVectors } from '../context/context-vectors.ts';
import type { TaggedText, TextWithModel } from '../tagged-text.ts';
import { FEATURE_INDEX } from './feature-index.ts';
import type { Substitution } from './substitution.ts';
import { substitutionAt } from './substitution-at.ts';
import { substitutionProbability } from './substitution-probability.ts';

/** From this certainty on, neighbours are read as restored in the second pass. */
const MIN_RESTORE_PROBABILITY = 0.5;

/** Every place with a better reading or an odd word, phrases before the words in them where they are surer. */
function firstPass(
  of: TextWithModel,
  places: TokenIds,
  candidates: NoisyChannel,
): (Substitution | undefined)[] {
  const { ids, wordAt: word, length } = places;
  const found: (Substitution | undefined)[] = [];
  for (let from = 2; from < length; from++) {
    const first = word[from] as number;
    if (first < 0) continue;
    const id = ids[from] as number;
    const channel =
      candidates.forPiece(id) ?? candidates.forUnknownWord(of.words[first]?.key ?? '');
    let best = channel && substitutionAt(of, { ids, from, to: from + 1, first }, channel);
    for (const piece of candidates.phrasesAt(id, ids[from + 1] as number) ?? []) {
      const length = candidates.phraseLengthAt(piece, ids, from);
      const several = length > 0 ? candidates.forPiece(piece) : undefined;
      const swap = several && substitutionAt(of, { ids, from, to: from + length, first }, several);
      if (swap && (!best || swap.probability > best.probability)) best = swap;
    }
    found[first] = best;
  }
  return found;
}

/** Of overlapping swaps the surer one stays. */
function removeOverlaps(found: (Substitution | undefined)[]): Substitution[] {
  const kept: Substitution[] = [];
  for (const swap of found) {
    if (!swap) continue;
    const before = kept.at(-1);
    if (!before || before.last < swap.first) kept.push(swap);
    else if (swap.probability > before.probability) kept[kept.length - 1] = swap;
  }
  return kept;
}

/**
 * Finds the places of a text where an original that a spinner may have replaced fits its neighbours better, by
 * the noisy channel: gain = log P(left, original, right) − log P(left, page's words, right). A second pass reads
 * the neighbours of likely swaps as restored, since swapped neighbours spoil each other's context.
 * In order of the text, no two overlap.
 */
export function findSubstitutions(
  tagged: TaggedText,
  places: TokenIds,
  topics: ContextVectors,
  model: Model,
  candidates: NoisyChannel,
): Substitution[] {
  const of = { ...tagged, model, stemCountOf: countStems(places, model) };
  const once = removeOverlaps(firstPass(of, places, candidates));
  const sure = new Map<number, Substitution>();
  for (const swap of once) {
    // Only like for like: the places must stay where they are.
    const isLike = swap.first === swap.last && swap.sourceWords.length === 1;
    if (isLike && swap.probability > MIN_RESTORE_PROBABILITY) sure.set(swap.first, swap);
  }
  const restored = places.ids.slice();
  for (let i = 2; i < places.length; i++) {
    const swap = sure.get(places.wordAt[i] as number);
    if (swap) restored[i] = swap.sourceWords[0] as number;
  }
  const surroundings = trackSurroundings(topics);
  return once.map((swap) => {
    const improved = rescoreWithRestoredNeighbours(of, places, restored, swap, candidates);
    addContextFeatures(model, places, improved, surroundings(swap.first, swap.last));
    return {
      ...improved,
      probability: substitutionProbability(model.classifier, improved.features),
    };
  });
}

/** How well the page's words and the likeliest original fit what the text is about around them. */
function addContextFeatures(
  model: Model,
  places: TokenIds,
  swap: Substitution,
  around: SurroundingVectors,
): void {
  const { first, last, sourceWords: original, features } = swap;
  const from = places.positionOf[first] as number;
  const page = places.ids.subarray(from, from + last - first + 1);
  features[FEATURE_INDEX.topicPage] = contextSimilarity(model, page, around);
  if (original.length > 0)
    features[FEATURE_INDEX.topicOriginal] = contextSimilarity(model, original, around);
}

/** Scores a swap anew with its neighbours restored, if any of them was. */
function rescoreWithRestoredNeighbours(
  of: TextWithModel,
  places: TokenIds,
  restored: Int32Array,
  swap: Substitution,
  candidates: NoisyChannel,
): Substitution {
  const from = places.positionOf[swap.first] as number;
  const to = from + swap.last - swap.first + 1;
  let changed = false;
  const ids = restored.slice(from - 2, to + 2);
  for (let i = from - 2; i < to + 2; i++) {
    if (i >= from && i < to) ids[i - from + 2] = places.ids[i] as number;
    else if (restored[i] !== places.ids[i]) changed = true;
  }
  if (!changed || (ids[2] as number) < 0) return swap;
  const channel = lookupCandidates(candidates, ids, 2, ids.length - 2);
  const place = { ids, from: 2, to: ids.length - 2, first: swap.first };
  const again = channel && substitutionAt(of, place, channel);
  if (!again) return swap;
  const gain = again.features[FEATURE_INDEX.gain] as number;
  again.features[FEATURE_INDEX.gain] = swap.features[FEATURE_INDEX.gain] as number;
  again.features[FEATURE_INDEX.gainRestored] = gain;
  return again;
}
