import { diffArrays } from 'diff';
import type { Swap } from '../spinners/spinner.ts';

/** A replaced run longer than this on either side is a rewritten passage, not a swap. */
const LONGEST = 4;

/** Swaps of a spun text, found by aligning its words with its original's (Myers' difference). */
export function alignedSwaps(original: string, spun: string): Swap[] {
  const before = wordsOf(original);
  const after = wordsOf(spun);
  const parts = diffArrays(
    before.map(({ word }) => word),
    after.map(({ word }) => word),
  );
  const swaps: Swap[] = [];
  let from = 0;
  let to = 0;
  for (let i = 0; i < parts.length; i++) {
    const [removed, added] = [parts[i], parts[i + 1]];
    const both = removed?.removed && added?.added ? [removed.count, added.count] : [];
    const [gone = 0, come = 0] = both;
    if (gone > 0 && gone <= LONGEST && come <= LONGEST) {
      const first = after[to];
      const last = after[to + come - 1];
      if (first && last) {
        swaps.push({
          start: first.start,
          end: last.end,
          page: spun.slice(first.start, last.end),
          original: original.slice(before[from]?.start, before[from + gone - 1]?.end),
        });
      }
    }
    if (!parts[i]?.added) from += parts[i]?.count ?? 0;
    if (!parts[i]?.removed) to += parts[i]?.count ?? 0;
  }
  return swaps;
}

function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => {
    const start = match.index;
    return { word: match[0].toLowerCase(), start, end: start + match[0].length };
  });
}
