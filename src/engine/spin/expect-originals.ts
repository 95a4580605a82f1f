import type { Candidates } from './candidates.ts';
import { channelAt } from './channel-at.ts';
import { countStems } from './count-stems.ts';
import type { Model } from './model.ts';
import { idsOf, type Sequence, sequence } from './sequence.ts';
import type { Swap } from './swap.ts';
import type { TaggedText, Text } from './tagged-text.ts';
import { followSurroundings } from './topic-fit-at.ts';
import { makeTopics } from './topics.ts';
import { type Expected, weighOriginals } from './weigh-originals.ts';

/** Swaps from this certainty on are read as restored while their neighbours are looked at. */
const RESTORE_FROM = 0.5;

/** Swapped neighbours spoil each other's context; after two looks hardly anything changes any more. */
const LOOKS = 2;

/** The places of a text with the words of sure swaps restored, as far as one word stands for one. */
function restored({ ids, place }: Sequence, swaps: Swap[], expected: Expected[][]): Int32Array {
  const row = ids.slice();
  swaps.forEach(({ first, last, certainty }, i) => {
    const best = expected[i]?.[0]?.words ?? [];
    if (first !== last || best.length !== 1 || certainty < RESTORE_FROM) return;
    row[place[first] as number] = best[0] as number;
  });
  return row;
}

/** The likeliest originals of each of some swaps of a text, best first; none where no thesaurus leads back. */
export function expectOriginals(
  tagged: TaggedText,
  swaps: Swap[],
  model: Model,
  candidates: Candidates,
): Expected[][] {
  const places = sequence(tagged.words, model);
  const topics = makeTopics(idsOf(places), model);
  const of: Text = { ...tagged, model, timesOf: countStems(places, model) };
  let expected: Expected[][] = [];
  for (let look = 0; look < LOOKS; look++) {
    const row = restored(places, swaps, expected);
    const surroundings = followSurroundings(topics);
    expected = swaps.map(({ first, last }) => {
      const from = places.place[first] as number;
      const to = from + last - first + 1;
      const channel = channelAt(candidates, places.ids, from, to);
      const page = places.ids.subarray(from, to);
      const around = surroundings(first, last);
      const place = { ids: row, from, to, first };
      return channel ? weighOriginals(of, place, around, page, channel) : [];
    });
  }
  return expected;
}
