import { bytesOf } from './bytes-of.ts';

/** Rows of numbers in flat arrays: row i is `numbers[starts[i]]` … `numbers[starts[i + 1] - 1]`. */
export interface Rows {
  starts: Uint32Array;
  numbers: Uint32Array;
}

/** Rows as flat arrays. */
export function rowsOf(rows: readonly (readonly number[])[]): Rows {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    starts[i + 1] = (starts[i] as number) + row.length;
  });
  return { starts, numbers: Uint32Array.from(rows.flat()) };
}

/** For each number below `count` the rows that it is in. */
export function invertRows({ starts, numbers }: Rows, count: number): Rows {
  const inverse = Array.from({ length: count }, (): number[] => []);
  for (let row = 0; row + 1 < starts.length; row++)
    for (const number of numbers.subarray(starts[row], starts[row + 1])) inverse[number]?.push(row);
  return rowsOf(inverse);
}

/** A section with the lengths of rows, 16 bits each, from where the rows begin. */
export const rowLengths = (starts: Uint32Array): Uint8Array =>
  bytesOf(Uint16Array.from(starts.subarray(1), (end, i) => end - (starts[i] as number)));
