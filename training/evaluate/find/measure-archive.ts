import { compare } from '../../../src/engine/alignment/compare.ts';
import type { Comparison } from '../../../src/engine/alignment/comparison.ts';
import { indexOriginals } from '../../../src/engine/near-duplicates/index-originals.ts';
import { plainTextArticle } from '../../corpus/plain-text-article.ts';
import type { Table } from '../table.ts';
import { type FindCase, isOriginal } from './find-cases.ts';
import { rateByKind } from './rate-by-kind.ts';

/** Similar texts that each copy is compared with: as many as the command line compares, and as many as a page of results. */
const MAX_COMPARED = 5;
const MAX_SIMILAR = 20;

const sharedWords = ({ relation, figures }: Comparison) =>
  relation === 'none' ? 0 : figures.keptWords + figures.swappedWords;

interface Measured {
  kind: string;
  /** What the comparison finds among the five likeliest, and among twenty. */
  ofFive: 'right' | 'wrong' | 'none';
  ofTwenty: 'right' | 'wrong' | 'none';
}

function bestOf(compared: { text: string; shared: number }[], original: string) {
  const best = compared.reduce((top, one) => (one.shared > top.shared ? one : top), {
    text: '',
    shared: 0,
  });
  if (best.shared === 0) return 'none' as const;
  return isOriginal(best.text, original) ? ('right' as const) : ('wrong' as const);
}

/**
 * Whether the comparison names the true original among the texts most like a copy: twenty of them, the true one always
 * among them, and the five that the command line compares.
 */
export function measureArchive(cases: FindCase[], texts: string[]): Table {
  const index = indexOriginals(texts);
  const measured = cases.map(({ kind, text, original }): Measured => {
    const copy = plainTextArticle(text);
    const similar = index.rank(text, MAX_SIMILAR).map((number) => texts[number] ?? '');
    const all = similar.some((one) => isOriginal(one, original))
      ? similar
      : [...similar.slice(1), original];
    const compared = all.map((one) => ({
      text: one,
      shared: sharedWords(compare(copy, plainTextArticle(one))),
    }));
    const likeliest = new Set(similar.slice(0, MAX_COMPARED));
    return {
      kind,
      ofFive: bestOf(
        compared.filter((one) => likeliest.has(one.text)),
        original,
      ),
      ofTwenty: bestOf(compared, original),
    };
  });
  return {
    title: 'The comparison names the true original',
    note: `Of ${texts.length} texts the twenty most like each copy, the true one among them; and the five that \`compare --against\` compares.`,
    columns: ['copies', 'first of twenty', 'right with --against', 'wrong with --against'],
    rows: rateByKind(measured, [
      ({ ofTwenty }) => ofTwenty === 'right',
      ({ ofFive }) => ofFive === 'right',
      ({ ofFive }) => ofFive === 'wrong',
    ]),
    published: true,
  };
}
