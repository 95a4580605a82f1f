import { idsOf, type TokenIds, tokenIds } from '../../language-model/token-ids.ts';
import type { Model } from '../../model/model.ts';
import { countStems } from '../../thesaurus/count-stems.ts';
import { lookupCandidates } from '../channel/lookup-candidates.ts';
import type { NoisyChannel } from '../channel/noisy-channel.ts';
import { trackSurroundings } from '../context/context-similarity.ts';
import { createContextVectors } from '../context/context-vectors.ts';
import type { Substitution } from '../substitutions/substitution.ts';
import type { TaggedText, TextWithModel } from '../tagged-text.ts';
import { type SourceWord, scoreCandidates } from './score-candidates.ts';

/** Swaps from this certainty on are read as restored while their neighbours are looked at. */
const MIN_RESTORE_PROBABILITY = 0.5;

/** Swapped neighbours spoil each other's context; after two looks hardly anything changes any more. */
const PASSES = 2;

/** The places of a text with the words of sure swaps restored, as far as one word stands for one. */
function withRestoredWords(
  { ids, positionOf: place }: TokenIds,
  swaps: Substitution[],
  expected: SourceWord[][],
): Int32Array {
  const row = ids.slice();
  swaps.forEach(({ first, last, probability: certainty }, i) => {
    const best = expected[i]?.[0]?.words ?? [];
    if (first !== last || best.length !== 1 || certainty < MIN_RESTORE_PROBABILITY) return;
    row[place[first] as number] = best[0] as number;
  });
  return row;
}

/** The likeliest originals of each of some swaps of a text, best first; none where no thesaurus leads back. */
export function rankSourceWords(
  tagged: TaggedText,
  swaps: Substitution[],
  model: Model,
  candidates: NoisyChannel,
): SourceWord[][] {
  const places = tokenIds(tagged.words, model);
  const topics = createContextVectors(idsOf(places), model);
  const of: TextWithModel = { ...tagged, model, stemCountOf: countStems(places, model) };
  let expected: SourceWord[][] = [];
  for (let look = 0; look < PASSES; look++) {
    const row = withRestoredWords(places, swaps, expected);
    const surroundings = trackSurroundings(topics);
    expected = swaps.map(({ first, last }) => {
      const from = places.positionOf[first] as number;
      const to = from + last - first + 1;
      const channel = lookupCandidates(candidates, places.ids, from, to);
      const page = places.ids.subarray(from, to);
      const around = surroundings(first, last);
      const place = { ids: row, from, to, first };
      return channel ? scoreCandidates(of, place, around, page, channel) : [];
    });
  }
  return expected;
}
