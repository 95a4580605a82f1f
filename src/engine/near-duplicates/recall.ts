import { SECTION_BITS, SKETCH_SIZE } from './sketch.ts';

/** Sketches one after another, each padded with zeros to `SKETCH_SIZE`. */
export type Sketches = Uint32Array;

export interface HistoryMatch {
  /** Which of the remembered texts, counted from 0. */
  index: number;
  /** How surely they are the same text; see `weigh`. */
  weight: number;
}

/** Texts that a reader with few memories has not met: keeps a common word from looking rare. */
const PRIOR_TEXTS = 5000;

/**
 * The bar for `weigh`. Of 214 spun copies 212 lay above 40; of 23,000 texts looked up among 19,000 of other sites none
 * above 36 that shared less than a tenth of its wording with the one it was taken for.
 */
const MIN_WEIGHT = 38.5;

/** A copy shares words in so many sixteenths of the text; a licence or a set of questions stands in few. */
const MIN_FILLED_SECTIONS = 5;

/** Small enough to stay in the processor's first cache. */
const FILTER_SIZE = 2 ** 14;
/** A local name, for this is done a million times: another module's is looked up anew wherever nothing bundles them. */
const SECTION_SHIFT = SECTION_BITS;
const SECTION_MASK = 2 ** SECTION_SHIFT - 1;
const pairHash = (feature: number) => feature >>> SECTION_SHIFT;
const filterIndex = (feature: number) => pairHash(feature) & (FILTER_SIZE - 1);
const sectionOf = (feature: number) => feature & SECTION_MASK;

/** One bit for each low half of a wanted hash: lets nearly all of the others pass by quickly. */
function buildFilter(wanted: Uint32Array): Uint8Array {
  const filter = new Uint8Array(FILTER_SIZE);
  for (const feature of wanted) filter[filterIndex(feature)] = 1;
  return filter;
}

/** Where in `all` each wanted pair of words stands. */
function findSharedPairs(all: Sketches, wanted: Uint32Array): Map<number, number[]> {
  const filter = buildFilter(wanted);
  const found = new Map<number, number[]>([...wanted].map((feature) => [pairHash(feature), []]));
  for (let i = 0; i < all.length; i += 1) {
    const feature = all[i] as number;
    if (filter[filterIndex(feature)] && feature) found.get(pairHash(feature))?.push(i);
  }
  return found;
}

/** What one remembered text shares with the one before the reader. */
interface SharedPairs {
  /** Nats: shared pairs, each by its rarity. */
  nats: number;
  /** Sixteenths in which they stand, here and there. */
  sections: [here: number, there: number][];
}

function collectSharedPairs(
  one: Uint32Array,
  all: Sketches,
): [index: number, shared: SharedPairs][] {
  const texts = all.length / SKETCH_SIZE;
  const found = findSharedPairs(all, one);
  const shared = new Map<number, SharedPairs>();
  for (const feature of one) {
    const spots = found.get(pairHash(feature)) ?? [];
    const rarity = Math.log((texts + PRIOR_TEXTS) / (spots.length + 1));
    for (const spot of spots) {
      const index = Math.floor(spot / SKETCH_SIZE);
      const { nats, sections: places } = shared.get(index) ?? { nats: 0, sections: [] };
      places.push([sectionOf(feature), sectionOf(all[spot] as number)]);
      shared.set(index, { nats: nats + rarity, sections: places });
    }
  }
  return [...shared].sort((a, b) => b[1].nats - a[1].nats);
}

/** The share (0–1) of places that follow one another there as they do here. */
function orderedShare(places: SharedPairs['sections']): number {
  const sorted = places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const runs: number[] = [];
  sorted.forEach(([, there], i) => {
    const before = runs.filter((_, j) => (sorted[j]?.[1] ?? 0) <= there);
    runs[i] = 1 + Math.max(0, ...before);
  });
  return Math.max(0, ...runs) / places.length;
}

/** The share (0–1) of `SPREAD` sixteenths that the shared words fill, in the text where they fill fewer. */
function spreadShare(places: SharedPairs['sections']): number {
  const filled = ([0, 1] as const).map((side) => new Set(places.map((both) => both[side])).size);
  return Math.min(MIN_FILLED_SECTIONS, ...filled) / MIN_FILLED_SECTIONS;
}

/** Nats of evidence, less half of what the second best has, and less for words out of order or all in one passage. */
const matchWeight = ({ nats, sections: places }: SharedPairs, second: SharedPairs | undefined) =>
  (nats - (second?.nats ?? 0) / 2) * orderedShare(places) * spreadShare(places);

/**
 * The remembered text that this sketch most likely is a copy of, spun or not.
 * @param one sketch of the text before the reader
 * @param all the remembered sketches
 * @returns undefined if none shares enough
 */
export function recall(one: Uint32Array, all: Sketches): HistoryMatch | undefined {
  const [best, second] = collectSharedPairs(one, all);
  if (!best) return undefined;
  const weight = matchWeight(best[1], second?.[1]);
  return weight >= MIN_WEIGHT ? { index: best[0], weight } : undefined;
}
