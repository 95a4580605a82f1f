import { compare } from '../../../src/engine/alignment/compare.ts';
import type { Comparison } from '../../../src/engine/alignment/comparison.ts';
import { f1, scoreSentences } from '../../alignment/score-sentences.ts';
import { scoreSubstitutions } from '../../alignment/score-substitutions.ts';
import {
  buildHardCase,
  buildSentenceCase,
  type ParallelSentences,
  parallelSentencesOf,
  seededIndex,
} from '../../alignment/sentence-cases.ts';
import type { CorpusDocument } from '../../corpus/corpus-document.ts';
import { plainTextArticle } from '../../corpus/plain-text-article.ts';
import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';
import { readWeb } from '../../corpus/read-web.ts';
import { rateWithInterval } from '../rate.ts';
import type { Cell, Section, Table } from '../table.ts';

const UNRELATED_PAIRS = 500;
const HARD_CASES = 60;
const SEED = 7;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function pairOf({ text, original = '' }: CorpusDocument): ParallelSentences | undefined {
  return parallelSentencesOf(original, text);
}

function sentences(documents: CorpusDocument[]): Table {
  const tools = [...new Set(documents.map(({ family = '' }) => family))];
  const rows = tools.map((tool): Cell[] => {
    const pairs = documents
      .filter(({ family }) => family === tool)
      .flatMap((one) => pairOf(one) ?? []);
    const cases = pairs.map(({ spun, original }) =>
      buildSentenceCase(
        spun.map((sentence, from) => ({ sentence, from })),
        original,
      ),
    );
    return [tool, cases.length, percent(f1(cases.map(scoreSentences)))];
  });
  return {
    title: 'Sentences aligned',
    note: 'Articles whose spinner kept the sentences, so that the right answer is known.',
    columns: ['tool', 'texts', 'F1'],
    rows: [...rows, hardRow(documents)],
    published: true,
  };
}

/** Three pairs of different originals: one article in two spinners' words has two right answers. */
function pickThreePairs(
  pairs: ParallelSentences[],
  draw: (below: number) => number,
): [ParallelSentences, ParallelSentences, ParallelSentences] {
  const chosen: ParallelSentences[] = [];
  while (chosen.length < 3) {
    const next = pairs[draw(pairs.length)] as ParallelSentences;
    if (chosen.every(({ original }) => original[0] !== next.original[0])) chosen.push(next);
  }
  return chosen as [ParallelSentences, ParallelSentences, ParallelSentences];
}

function hardRow(documents: CorpusDocument[]): Cell[] {
  const pairs = documents.flatMap((one) => pairOf(one) ?? []);
  const draw = seededIndex(SEED);
  const cases = Array.from({ length: HARD_CASES }, (_, seed) => {
    const [a, b, c] = pickThreePairs(pairs, draw);
    return buildHardCase(a, b, c, seed);
  });
  return [
    'two originals merged, blocks shuffled, a third dropped, new sentences added',
    HARD_CASES,
    percent(f1(cases.map(scoreSentences))),
  ];
}

function substitutionTable(documents: CorpusDocument[]): Table {
  const scores = scoreSubstitutions((tool, id) => {
    const found = documents.find((one) => one.family === tool && one.key === `parallel:${id}`);
    return { original: found?.original ?? '', spun: found?.text ?? '' };
  });
  const sum = (key: 'found' | 'right' | 'wanted', tool: string) =>
    scores.filter((one) => one.tool === tool).reduce((total, one) => total + one[key], 0);
  const tools = [...new Set(scores.map(({ tool }) => tool))];
  return {
    title: 'Swapped words paired with the words they stand for',
    note: 'The beginnings of 30 texts, paired by hand. A swap is right only if both its ends are.',
    columns: ['tool', 'found that are right', 'right ones that are found'],
    rows: tools.map((tool) => {
      const right = sum('right', tool);
      return [
        tool,
        rateWithInterval(right, sum('found', tool)),
        rateWithInterval(right, sum('wanted', tool)),
      ];
    }),
    published: true,
  };
}

function takenShare({ figures }: Comparison): number {
  return (figures.keptWords + figures.swappedWords) / Math.max(1, figures.copyWords);
}

function unrelated(documents: CorpusDocument[]): Table {
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
    rows: [[rateWithInterval(none, UNRELATED_PAIRS), percent(most)]],
    published: true,
  };
}

function relations(documents: CorpusDocument[]): Table {
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

/** How well a page is compared with its original. Nothing in the comparison is trained, so all texts count. */
export const comparison: Section = {
  name: 'comparison',
  title: 'Comparison with the original',
  async measure() {
    const documents = readSpunParallel();
    return [
      relations(documents),
      sentences(documents),
      substitutionTable(documents),
      unrelated(documents),
    ];
  },
};
