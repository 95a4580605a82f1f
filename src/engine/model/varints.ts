import type { SectionBytes } from './decompress-sections.ts';
import type { VarintSectionName } from './sections.ts';

/** A list of whole numbers (below 2^24) in two byte lists, read from the front. */
export interface VarintStream {
  high: Uint8Array;
  low: Uint8Array;
  /** Positions of the next unread bytes. */
  highOffset: number;
  lowOffset: number;
}

/** The numbers of a list that takes two sections, from the first on. */
export function varintsOf(sections: SectionBytes, name: VarintSectionName): VarintStream {
  return {
    high: sections[`${name}High`],
    low: sections[`${name}Low`],
    highOffset: 0,
    lowOffset: 0,
  };
}

/**
 * The next number of the list: a byte below 128 of `high` as it is; else its upper bits with one byte of `low`;
 * 255 stands for three bytes of `low`. Past the end it reads 0.
 */
export function readVarint(stream: VarintStream): number {
  const first = stream.high[stream.highOffset++] ?? 0;
  if (first < 128) return first;
  const { low } = stream;
  if (first < 255) return 128 + (((first - 128) << 8) | (low[stream.lowOffset++] ?? 0));
  const at = stream.lowOffset;
  stream.lowOffset += 3;
  return (low[at] ?? 0) | ((low[at + 1] ?? 0) << 8) | ((low[at + 2] ?? 0) << 16);
}
