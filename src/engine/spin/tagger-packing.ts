import type { Features } from './tagger.ts';

/** A tagger as it is written: printable characters. */
export interface PackedTagger {
  step: number;
  /** For each feature how far its place lies behind the one before. */
  gaps: string;
  /** For each feature its weight. */
  weights: string;
  values: number[];
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
export function packFeatures({
  places,
  weights,
}: Features): Pick<PackedTagger, 'gaps' | 'weights'> {
  const gaps = Array.from(places, (place, i) => writeGap(place - (places[i - 1] ?? 0)));
  const written = Array.from(weights, (weight) => ALPHABET[weight + MOST_STEPS]);
  return { gaps: gaps.join(''), weights: written.join('') };
}

const NUMBERS = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) NUMBERS[ALPHABET.charCodeAt(i)] = i;

/** Reads what `packFeatures` wrote. */
export function unpackFeatures(packed: Pick<PackedTagger, 'gaps' | 'weights'>): Features {
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
