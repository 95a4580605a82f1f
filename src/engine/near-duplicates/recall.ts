import { SECTION_BITS, SKETCH_SIZE } from './sketch.ts';

/** Sketches in one array, each padded with zeros to `SKETCH_SIZE`. */
export type Sketches = Uint32Array;

export interface HistoryMatch {
  /** Index of the stored text. */
  index: number;
  /** How certain it is that the texts are the same (see `matchWeight`). */
  weight: number;
}

/** Assumed number of texts before any is stored: keeps a common word from looking rare in a short history. */
const PRIOR_TEXTS = 5000;

/**
 * Minimum of `matchWeight`. Of 214 spun copies 212 were above 40; of 23,000 texts looked up among 19,000 of other sites
 * none was above 36 that shared less than a tenth of the wording with its match.
 */
const MIN_WEIGHT = 38.5;

/** A copy shares words in at least this many sixteenths of the text; a licence or a questionnaire occurs in few. */
const MIN_FILLED_SECTIONS = 5;

/** Small enough for the processor's first cache. */
const FILTER_SIZE = 2 ** 14;
/**
 * Local copies, because these run a million times: in unbundled code another module's constant is looked up each time.
 */
const SECTION_SHIFT = SECTION_BITS;
const SECTION_MASK = 2 ** SECTION_SHIFT - 1;
const pairHash = (feature: number) => feature >>> SECTION_SHIFT;
const filterIndex = (feature: number) => pairHash(feature) & (FILTER_SIZE - 1);
const sectionOf = (feature: number) => feature & SECTION_MASK;

/** A flag for the low half of each wanted hash: nearly all others are skipped quickly. */
function buildFilter(wanted: Uint32Array): Uint8Array {
  const filter = new Uint8Array(FILTER_SIZE);
  for (const feature of wanted) filter[filterIndex(feature)] = 1;
  return filter;
}

/** The positions in `all` of each wanted pair of words. */
function findSharedPairs(all: Sketches, wanted: Uint32Array): Map<number, number[]> {
  const filter = buildFilter(wanted);
  const found = new Map<number, number[]>([...wanted].map((feature) => [pairHash(feature), []]));
  for (let i = 0; i < all.length; i += 1) {
    const feature = all[i] as number;
    if (filter[filterIndex(feature)] && feature) found.get(pairHash(feature))?.push(i);
  }
  return found;
}

/** What a stored text shares with the current one. */
interface SharedPairs {
  /** Shared pairs, each weighted by its rarity. Nats. */
  nats: number;
  /** The sixteenths of the texts in which they are, of the current and the stored text. */
  sections: [current: number, stored: number][];
}

function collectSharedPairs(
  sketch: Uint32Array,
  all: Sketches,
): [index: number, shared: SharedPairs][] {
  const texts = all.length / SKETCH_SIZE;
  const found = findSharedPairs(all, sketch);
  const shared = new Map<number, SharedPairs>();
  for (const feature of sketch) {
    const positions = found.get(pairHash(feature)) ?? [];
    const rarity = Math.log((texts + PRIOR_TEXTS) / (positions.length + 1));
    for (const position of positions) {
      const index = Math.floor(position / SKETCH_SIZE);
      const { nats, sections } = shared.get(index) ?? { nats: 0, sections: [] };
      sections.push([sectionOf(feature), sectionOf(all[position] as number)]);
      shared.set(index, { nats: nats + rarity, sections });
    }
  }
  return [...shared].sort((a, b) => b[1].nats - a[1].nats);
}

/** The share (0–1) of pairs that are in the same order in both texts. */
function orderedShare(sections: SharedPairs['sections']): number {
  const sorted = sections.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const runLengths: number[] = [];
  sorted.forEach(([, stored], i) => {
    const before = runLengths.filter((_, j) => (sorted[j]?.[1] ?? 0) <= stored);
    runLengths[i] = 1 + Math.max(0, ...before);
  });
  return Math.max(0, ...runLengths) / sections.length;
}

/** The share (0–1) of `MIN_FILLED_SECTIONS` that the shared words fill, in the text where they fill fewer. */
function spreadShare(sections: SharedPairs['sections']): number {
  const filled = ([0, 1] as const).map((side) => new Set(sections.map((pair) => pair[side])).size);
  return Math.min(MIN_FILLED_SECTIONS, ...filled) / MIN_FILLED_SECTIONS;
}

/** Nats of evidence, minus half of the second best's, reduced for words out of order or all in one passage. */
const matchWeight = ({ nats, sections }: SharedPairs, second: SharedPairs | undefined) =>
  (nats - (second?.nats ?? 0) / 2) * orderedShare(sections) * spreadShare(sections);

/**
 * Finds the stored text of which this sketch is most likely a copy, spun or not.
 * @param sketch sketch of the current text
 * @param all the stored sketches
 * @returns undefined if none shares enough
 */
export function recall(sketch: Uint32Array, all: Sketches): HistoryMatch | undefined {
  const [best, second] = collectSharedPairs(sketch, all);
  if (!best) return undefined;
  const weight = matchWeight(best[1], second?.[1]);
  return weight >= MIN_WEIGHT ? { index: best[0], weight } : undefined;
}
