/** Numbers of a vector, and how far each goes from 0 either way. */
export const DIMENSIONS = 32;
export const MAX_QUANTIZED = 2;

/** Vectors of words: those of words that are written about the same things point the same way. */
export interface WordVectors {
  /** Per word the row of its vector, or 0 if it has none; row 0 is empty. */
  row: Uint16Array;
  /** DIMENSIONS numbers a row. */
  values: Int8Array;
  /** Per row the inverse of its length. */
  inverseLength: Float32Array;
}

/** A value of a vector is one of so many; three of them are packed in a byte. */
const QUANTIZATION_LEVELS = 2 * MAX_QUANTIZED + 1;
const VALUES_PER_BYTE = 3;

/** Packs values from −MOST_STEPS to MOST_STEPS. */
export function packQuantized(steps: Int8Array): Uint8Array {
  return Uint8Array.from({ length: Math.ceil(steps.length / VALUES_PER_BYTE) }, (_, i) => {
    const [a = 0, b = 0, c = 0] = steps.subarray(VALUES_PER_BYTE * i, VALUES_PER_BYTE * (i + 1));
    return (
      ((a + MAX_QUANTIZED) * QUANTIZATION_LEVELS + b + MAX_QUANTIZED) * QUANTIZATION_LEVELS +
      c +
      MAX_QUANTIZED
    );
  });
}

/** Reads so many values of what `packSteps` wrote. */
export function unpackQuantized(packed: Uint8Array, count: number): Int8Array {
  const steps = new Int8Array(VALUES_PER_BYTE * packed.length);
  packed.forEach((byte, i) => {
    steps[VALUES_PER_BYTE * i] = Math.floor(byte / QUANTIZATION_LEVELS ** 2) - MAX_QUANTIZED;
    steps[VALUES_PER_BYTE * i + 1] =
      (Math.floor(byte / QUANTIZATION_LEVELS) % QUANTIZATION_LEVELS) - MAX_QUANTIZED;
    steps[VALUES_PER_BYTE * i + 2] = (byte % QUANTIZATION_LEVELS) - MAX_QUANTIZED;
  });
  return steps.subarray(0, count);
}

/** Rows by number from bits that say which words have one, lowest first; 0 for none. */
function assignRows(bits: Uint8Array, words: number): { row: Uint16Array; rows: number } {
  const row = new Uint16Array(words);
  let rows = 0;
  for (let id = 0; id < words; id++) {
    if (((bits[id >> 3] as number) >> (id & 7)) & 1) row[id] = ++rows;
  }
  return { row, rows };
}

/** Vectors of the words whose bits are set, from their packed values: the first of each, the second of each, … */
export function decodeVectors(bits: Uint8Array, packed: Uint8Array, words: number): WordVectors {
  const { row, rows } = assignRows(bits, words);
  const steps = unpackQuantized(packed, DIMENSIONS * rows);
  const values = new Int8Array(DIMENSIONS * (rows + 1));
  const inverse = new Float32Array(rows + 1);
  for (let d = 0; d < DIMENSIONS; d++) {
    for (let at = 1; at <= rows; at++) {
      const value = steps[rows * d + at - 1] as number;
      values[DIMENSIONS * at + d] = value;
      inverse[at] = (inverse[at] as number) + value * value;
    }
  }
  return {
    row,
    values,
    inverseLength: inverse.map((square) => (square > 0 ? 1 / Math.sqrt(square) : 0)),
  };
}
