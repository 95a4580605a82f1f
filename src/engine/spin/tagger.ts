import type { Word } from './split-words.ts';
import { PLACE_BITS, TAGGER_FEATURES, taggerInput, taggerPlaces } from './tagger-features.ts';
import { TAGGER } from './tagger-weights.ts';

/** The upper bits of a feature's place choose its drawer, the lower ones tell it from the others there. */
const DRAWER_BITS = 18;
const LOWER_BITS = PLACE_BITS - DRAWER_BITS;
const LOWER = 2 ** LOWER_BITS - 1;

/** A linear model over hashed features: the sum of their weights is the log-odds. Features it does not hold weigh 0. */
export interface Tagger {
  /** Where each drawer begins, and where the last one ends. */
  drawers: Uint32Array;
  /** Per feature the lower bits of its place, ascending in each drawer. */
  lower: Uint8Array;
  /** Per feature its weight in steps. */
  weights: Int8Array;
  /** What one step of a weight is worth. */
  step: number;
}

/** The features of a tagger, ascending by place. */
export interface Features {
  places: Uint32Array;
  weights: Int8Array;
}

/** A tagger as it is written: printable characters. */
export interface PackedTagger {
  step: number;
  /** For each feature how far its place lies behind the one before. */
  gaps: string;
  /** For each feature its weight. */
  weights: string;
}

/** Printable characters without quotation marks and the backslash stand for the numbers from 0. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((letter) => letter !== "'" && letter !== '\\')
  .join('');
/** The last one stands for as much as itself, and says that more follows. */
const MORE = ALPHABET.length - 1;

/** Most steps of a weight that can be written, either way. */
export const MOST_STEPS = MORE / 2;

function writeGap(gap: number): string {
  return (ALPHABET[MORE] as string).repeat(Math.floor(gap / MORE)) + ALPHABET[gap % MORE];
}

/** Writes features as text. */
export function packFeatures({ places, weights }: Features): Omit<PackedTagger, 'step'> {
  const gaps = Array.from(places, (place, i) => writeGap(place - (places[i - 1] ?? 0)));
  const written = Array.from(weights, (weight) => ALPHABET[weight + MOST_STEPS]);
  return { gaps: gaps.join(''), weights: written.join('') };
}

const NUMBERS = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) NUMBERS[ALPHABET.charCodeAt(i)] = i;

/** Reads what `packFeatures` wrote. */
export function unpackFeatures(packed: Omit<PackedTagger, 'step'>): Features {
  const { gaps, weights: written } = packed;
  const places = new Uint32Array(written.length);
  const weights = new Int8Array(written.length);
  let place = 0;
  let at = 0;
  for (let i = 0; i < places.length; i++) {
    let part = MORE;
    while (part === MORE) {
      part = NUMBERS[gaps.charCodeAt(at++)] as number;
      place += part;
    }
    places[i] = place;
    weights[i] = (NUMBERS[written.charCodeAt(i)] as number) - MOST_STEPS;
  }
  return { places, weights };
}

/** Sorts features into drawers. */
export function buildTagger({ places, weights }: Features, step: number): Tagger {
  const drawers = new Uint32Array(2 ** DRAWER_BITS + 1);
  let drawer = 0;
  places.forEach((place, i) => {
    while (drawer <= place >>> LOWER_BITS) drawers[drawer++] = i;
  });
  drawers.fill(places.length, drawer);
  return { drawers, lower: Uint8Array.from(places, (place) => place & LOWER), weights, step };
}

let built: Tagger | undefined;

/** The trained tagger. */
export function trainedTagger(): Tagger {
  built ??= buildTagger(unpackFeatures(TAGGER), TAGGER.step);
  return built;
}

/** The weight of the feature at a place, in steps. */
function weightAt({ drawers, lower, weights }: Tagger, place: number): number {
  const drawer = place >>> LOWER_BITS;
  const end = drawers[drawer + 1] as number;
  for (let at = drawers[drawer] as number; at < end; at++) {
    if (lower[at] === (place & LOWER)) return weights[at] as number;
  }
  return 0;
}

/**
 * How much each word looks like one that a spinner put there, by itself, its ending and its neighbours: log-odds
 * against what is usual, 0 for a word that tells nothing. A classifier beside the noisy channel: it has learnt from
 * spun texts, where the channel knows thesauri.
 */
export function tagWords(words: Word[], text: string, tagger: Tagger): Float32Array {
  const input = taggerInput(words, text);
  const places = new Int32Array(TAGGER_FEATURES);
  const tags = new Float32Array(words.length);
  for (let i = 0; i < tags.length; i++) {
    taggerPlaces(input, i + 2, places);
    let sum = 0;
    for (let f = 0; f < TAGGER_FEATURES; f++) sum += weightAt(tagger, places[f] as number);
    tags[i] = sum * tagger.step;
  }
  return tags;
}
