/** The words [from, to) of a text, by index. */
export interface WordRange {
  from: number;
  to: number;
}

/** All words of a text. */
export const wholeRange = ({ length }: ArrayLike<unknown>): WordRange => ({ from: 0, to: length });

/** Ranges in order of their beginnings, those that overlap or touch joined. */
export function joinRanges(ranges: WordRange[]): WordRange[] {
  const joined: WordRange[] = [];
  for (const { from, to } of ranges) {
    const before = joined.at(-1);
    if (before && from <= before.to) before.to = Math.max(before.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** A range with so many more words at each end, within a text of `length` words. */
export const widenRange = ({ from, to }: WordRange, by: number, length: number): WordRange => ({
  from: Math.max(0, from - by),
  to: Math.min(length, to + by),
});
