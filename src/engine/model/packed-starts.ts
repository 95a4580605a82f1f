/** Rows in a block; a power of two. */
const BLOCK_BITS = 6;

/** Starts of many short rows in half the memory: where each block of rows begins, and how far on each row does. */
export interface PackedStarts {
  blocks: Uint32Array;
  offsets: Uint16Array;
}

/**
 * Packs where rows begin, and where the last ends.
 * @throws if a block of rows is too long for 16 bits
 */
export function packStarts(starts: Uint32Array): PackedStarts {
  const blocks = starts.filter((_, row) => row % (1 << BLOCK_BITS) === 0);
  const offsets = Uint16Array.from(starts, (start, row) => {
    const offset = start - (blocks[row >> BLOCK_BITS] as number);
    if (offset > 0xffff) throw new Error('The rows are too long to pack where they begin.');
    return offset;
  });
  return { blocks, offsets };
}

/** Where a row begins; of the row after the last, where the last ends. */
export const packedStart = ({ blocks, offsets }: PackedStarts, row: number): number =>
  (blocks[row >> BLOCK_BITS] as number) + (offsets[row] as number);
