/** A list of whole numbers (below 2^24) in two byte lists, read from the front. */
export interface VarintStream {
  high: Uint8Array;
  low: Uint8Array;
  /** Places of the next unread bytes. */
  highOffset: number;
  lowOffset: number;
}

/**
 * The next number of the list: a byte below 128 of `high` as it is; else its upper bits with one byte of `low`;
 * 255 stands for three bytes of `low`. Past the end it reads 0.
 */
export function decodeVarint(from: VarintStream): number {
  const first = from.high[from.highOffset++] ?? 0;
  if (first < 128) return first;
  const { low } = from;
  if (first < 255) return 128 + (((first - 128) << 8) | (low[from.lowOffset++] ?? 0));
  const at = from.lowOffset;
  from.lowOffset += 3;
  return (low[at] ?? 0) | ((low[at + 1] ?? 0) << 8) | ((low[at + 2] ?? 0) << 16);
}
