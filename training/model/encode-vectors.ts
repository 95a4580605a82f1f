import {
  MAX_QUANTIZED,
  QUANTIZATION_LEVELS,
  VALUES_PER_BYTE,
} from '../../src/engine/model/word-vectors.ts';
import type { ReducedVectors } from './reduce-embeddings.ts';

/** Packs values from −MAX_QUANTIZED to MAX_QUANTIZED, several in a byte, the first in the highest place. */
export function packQuantized(values: Int8Array): Uint8Array {
  return Uint8Array.from({ length: Math.ceil(values.length / VALUES_PER_BYTE) }, (_, i) => {
    let byte = 0;
    for (let place = 0; place < VALUES_PER_BYTE; place++)
      byte =
        byte * QUANTIZATION_LEVELS + (values[VALUES_PER_BYTE * i + place] ?? 0) + MAX_QUANTIZED;
    return byte;
  });
}

/** A bit for each of so many words, set for some of them. */
function encodeBitSet(ids: number[], words: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(words / 8));
  for (const id of ids) bits[id >> 3] = (bits[id >> 3] as number) | (1 << (id & 7));
  return bits;
}

/** The sections of the vectors, for so many words. */
export const encodeVectors = ({ ids, steps }: ReducedVectors, words: number) => ({
  vectorBits: encodeBitSet(ids, words),
  vectors: packQuantized(steps),
});
