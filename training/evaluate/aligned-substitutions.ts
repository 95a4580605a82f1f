import { compare } from '../../src/engine/alignment/compare.ts';
import { plainTextArticle } from '../corpus/plain-text-article.ts';
import type { SpinnerSubstitution } from '../spinners/spinner.ts';

/**
 * Substitutions of a spun text, found by the comparison with its original. It pairs neighbours one by one where a plain
 * difference sees one changed passage, and knows a phrase that stands for a word.
 */
export function alignedSubstitutions(original: string, spun: string): SpinnerSubstitution[] {
  const [copy, source] = [plainTextArticle(spun), plainTextArticle(original)];
  return compare(copy, source).rows.flatMap(({ segments }) =>
    segments.flatMap(({ kind, copy: here, original: there }): SpinnerSubstitution[] => {
      if (kind !== 'swapped' || !here || !there) return [];
      const page = copy.text.slice(here.start, here.end);
      return [{ ...here, pageWords: page, sourceWords: source.text.slice(there.start, there.end) }];
    }),
  );
}
