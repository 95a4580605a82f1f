import type { HashedFeatures } from './tagger.ts';

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
const CONTINUE_CODE = ALPHABET.length - 1;

/** Most steps of a weight that can be written, either way. */
export const MAX_STEPS = CONTINUE_CODE / 2;

function encodeGap(gap: number): string {
  return (
    (ALPHABET[CONTINUE_CODE] as string).repeat(Math.floor(gap / CONTINUE_CODE)) +
    ALPHABET[gap % CONTINUE_CODE]
  );
}

/** Writes features as text. */
export function packFeatures({
  featureHashes: places,
  weights,
}: HashedFeatures): Pick<PackedTagger, 'gaps' | 'weights'> {
  const gaps = Array.from(places, (place, i) => encodeGap(place - (places[i - 1] ?? 0)));
  const written = Array.from(weights, (weight) => ALPHABET[weight + MAX_STEPS]);
  return { gaps: gaps.join(''), weights: written.join('') };
}

const CODES = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) CODES[ALPHABET.charCodeAt(i)] = i;

/** Reads what `packFeatures` wrote. */
export function unpackFeatures(packed: Pick<PackedTagger, 'gaps' | 'weights'>): HashedFeatures {
  const { gaps, weights: written } = packed;
  const places = new Uint32Array(written.length);
  const weights = new Int8Array(written.length);
  let place = 0;
  let at = 0;
  for (let i = 0; i < places.length; i++) {
    let part = CONTINUE_CODE;
    while (part === CONTINUE_CODE) {
      part = CODES[gaps.charCodeAt(at++)] as number;
      place += part;
    }
    places[i] = place;
    weights[i] = (CODES[written.charCodeAt(i)] as number) - MAX_STEPS;
  }
  return { featureHashes: places, weights };
}
