import { SKETCH_SIZE } from './sketch.ts';

/** Sketches one after another, each padded with zeros to `SKETCH_SIZE`. */
export type Sketches = Uint32Array;

export interface Recollection {
  /** Which of the remembered texts, counted from 0. */
  index: number;
  /** Nats of evidence that they are the same text: shared features, each by its rarity. */
  weight: number;
}

/** Texts that a reader with few memories has not met: keeps a common word from looking rare. */
const UNSEEN = 5000;

/**
 * Nats. Of 214 spun copies all lay above the lower bar (and 210 above the higher), of 5,000 texts looked up among
 * 20,000 of other sites only those that shared whole passages with one of them.
 */
const SURE = 46;
const LIKELY = 27;
/** Below `SURE` the best must also stand out from the second best by this factor. */
const STANDS_OUT = 2.5;

const isSame = (best: number, second: number) =>
  best >= SURE || (best >= LIKELY && best >= STANDS_OUT * second);

const FILTER_BITS = 16;

/** One bit for each low half of a wanted hash: lets nearly all of the others pass by quickly. */
function buildFilter(wanted: Uint32Array): Uint8Array {
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const feature of wanted) filter[feature & 0xffff] = 1;
  return filter;
}

/** The places in `all` where a wanted feature stands, by feature. */
function findPlaces(all: Sketches, wanted: Uint32Array): Map<number, number[]> {
  const filter = buildFilter(wanted);
  const places = new Map<number, number[]>([...wanted].map((feature) => [feature, []]));
  for (let i = 0; i < all.length; i += 1) {
    const feature = all[i] as number;
    if (filter[feature & 0xffff] && feature) places.get(feature)?.push(i);
  }
  return places;
}

/**
 * The remembered text that this sketch most likely is a copy of, spun or not.
 * @param one sketch of the text before the reader
 * @param all the remembered sketches
 * @returns undefined if none shares enough
 */
export function recall(one: Uint32Array, all: Sketches): Recollection | undefined {
  const texts = all.length / SKETCH_SIZE;
  const weights = new Map<number, number>();
  for (const places of findPlaces(all, one).values()) {
    const rarity = Math.log((texts + UNSEEN) / (places.length + 1));
    for (const place of places) {
      const index = Math.floor(place / SKETCH_SIZE);
      weights.set(index, (weights.get(index) ?? 0) + rarity);
    }
  }
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!best || !isSame(best[1], second?.[1] ?? 0)) return undefined;
  return { index: best[0], weight: best[1] };
}
