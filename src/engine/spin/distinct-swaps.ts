import type { Word } from './split-words.ts';
import type { Swap } from './swap.ts';

/** Of swaps of the same page words only the surest, surest first. */
export function distinctSwaps(swaps: Swap[], words: Word[]): Swap[] {
  const seen = new Set<string>();
  return [...swaps]
    .sort((a, b) => b.certainty - a.certainty || a.first - b.first)
    .filter(({ first, last }) => {
      const keys = words.slice(first, last + 1).map(({ key }) => key);
      const key = keys.join(' ');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
