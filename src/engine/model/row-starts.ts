/** Where rows of these lengths, and so much more each, begin, and where the last ends: ascending numbers. */
export function rowStarts(lengths: Uint8Array | Uint16Array, more = 0): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let start = 0;
  for (let row = 0; row < lengths.length; row++) {
    start += (lengths[row] as number) + more;
    starts[row + 1] = start;
  }
  return starts;
}
