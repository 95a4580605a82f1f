import { compare } from '../../src/engine/compare/compare.ts';
import { textArticle } from '../corpus/text-article.ts';
import type { Swap } from '../spinners/spinner.ts';

/**
 * Swaps of a spun text, found by the comparison with its original. It pairs neighbours one by one where a plain
 * difference sees one changed passage, and knows a phrase that stands for a word.
 */
export function comparedSwaps(original: string, spun: string): Swap[] {
  const [copy, source] = [textArticle(spun), textArticle(original)];
  return compare(copy, source).rows.flatMap(({ pieces }) =>
    pieces.flatMap(({ kind, copy: here, original: there }): Swap[] => {
      if (kind !== 'swapped' || !here || !there) return [];
      const page = copy.text.slice(here.start, here.end);
      return [{ ...here, page, original: source.text.slice(there.start, there.end) }];
    }),
  );
}
