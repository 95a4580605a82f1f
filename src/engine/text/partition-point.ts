/**
 * Binary search: how many of the first `length` items come before some point, where `isBefore` is true for those and
 * false for all after them.
 * @returns an index from 0 to `length`
 */
export function partitionPoint(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
