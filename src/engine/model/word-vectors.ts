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

/** A value of a vector is one of so many levels; three of them are packed in a byte. */
export const QUANTIZATION_LEVELS = 2 * MAX_QUANTIZED + 1;
export const VALUES_PER_BYTE = 3;

/** Reads so many values, from −MAX_QUANTIZED to MAX_QUANTIZED, the first in the highest place of a byte. */
export function unpackQuantized(packed: Uint8Array, count: number): Int8Array {
  const values = new Int8Array(VALUES_PER_BYTE * packed.length);
  packed.forEach((byte, i) => {
    let rest = byte;
    for (let place = VALUES_PER_BYTE - 1; place >= 0; place--) {
      values[VALUES_PER_BYTE * i + place] = (rest % QUANTIZATION_LEVELS) - MAX_QUANTIZED;
      rest = Math.floor(rest / QUANTIZATION_LEVELS);
    }
  });
  return values.subarray(0, count);
}

/** Row numbers from bits that say which words have one, lowest bit first; 0 for none. */
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
  const columns = unpackQuantized(packed, DIMENSIONS * rows);
  const values = new Int8Array(DIMENSIONS * (rows + 1));
  const squares = new Float32Array(rows + 1);
  for (let d = 0; d < DIMENSIONS; d++) {
    for (let at = 1; at <= rows; at++) {
      const value = columns[rows * d + at - 1] as number;
      values[DIMENSIONS * at + d] = value;
      squares[at] = (squares[at] as number) + value * value;
    }
  }
  const inverseLength = squares.map((square) => (square > 0 ? 1 / Math.sqrt(square) : 0));
  return { row, values, inverseLength };
}
