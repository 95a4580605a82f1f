import { compare } from '../../../src/engine/alignment/compare.ts';
import type { Comparison } from '../../../src/engine/alignment/comparison.ts';
import { seededIndex } from '../../alignment/sentence-cases.ts';
import type { CorpusDocument } from '../../corpus/corpus-document.ts';
import { plainTextArticle } from '../../corpus/plain-text-article.ts';
import { readWeb } from '../../corpus/read-web.ts';
import { formatPercent } from '../format-percent.ts';
import { rateWithInterval } from '../rate.ts';
import type { Table } from '../table.ts';

const UNRELATED_PAIRS = 500;
const SEED = 7;

function takenShare({ figures }: Comparison): number {
  return (figures.keptWords + figures.swappedWords) / Math.max(1, figures.copyWords);
}

/** Texts of different sites compared: nothing should be found. */
export function unrelatedTable(documents: CorpusDocument[]): Table {
  const web = readWeb().filter(({ language }) => language === 'en');
  const texts = [...documents, ...web];
  const draw = seededIndex(SEED);
  const pick = () => texts[draw(texts.length)] as CorpusDocument;
  const pickOther = (one: CorpusDocument): CorpusDocument => {
    const other = pick();
    return other.site === one.site ? pickOther(one) : other;
  };
  const results = Array.from({ length: UNRELATED_PAIRS }, () => {
    const one = pick();
    return compare(plainTextArticle(one.text), plainTextArticle(pickOther(one).text));
  });
  const none = results.filter(({ relation }) => relation === 'none').length;
  const most = Math.max(...results.map(takenShare));
  return {
    title: 'Texts that have nothing to do with one another',
    note: `${UNRELATED_PAIRS} pairs drawn at random from news, blogs, magazines and diaries, the two of different sites: texts of one site may share a template.`,
    columns: ['“no relation found”', 'most words counted as taken over'],
    rows: [[rateWithInterval(none, UNRELATED_PAIRS), formatPercent(most)]],
    published: true,
  };
}

/** Spun copies compared with their originals, by tool. */
export function relationTable(documents: CorpusDocument[]): Table {
  const tools = [...new Set(documents.map(({ family = '' }) => family))];
  return {
    title: 'Spun copies recognised as the same text with words swapped',
    columns: ['tool', 'recognised'],
    rows: tools.map((tool) => {
      const own = documents.filter(({ family }) => family === tool);
      const found = own.filter(
        ({ text, original = '' }) =>
          compare(plainTextArticle(text), plainTextArticle(original)).relation === 'swapped',
      );
      return [tool, rateWithInterval(found.length, own.length)];
    }),
    published: true,
  };
}
