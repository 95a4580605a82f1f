import { compare } from '../../../src/engine/compare/compare.ts';
import type { Comparison } from '../../../src/engine/compare/comparison.ts';
import { f1, scoreSentences } from '../../compare/score-sentences.ts';
import { scoreSwaps } from '../../compare/score-swaps.ts';
import {
  drawer,
  hardCase,
  type Parallel,
  parallelOf,
  sentenceCase,
} from '../../compare/sentence-cases.ts';
import type { Document } from '../../corpus/document.ts';
import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';
import { readWeb } from '../../corpus/read-web.ts';
import { textArticle } from '../../corpus/text-article.ts';
import { rate } from '../rate.ts';
import type { Cell, Section, Table } from '../table.ts';

const UNRELATED = 500;
const HARD = 60;
const SEED = 7;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function pairOf({ text, original = '' }: Document): Parallel | undefined {
  return parallelOf(original, text);
}

function sentences(documents: Document[]): Table {
  const tools = [...new Set(documents.map(({ family = '' }) => family))];
  const rows = tools.map((tool): Cell[] => {
    const pairs = documents
      .filter(({ family }) => family === tool)
      .flatMap((one) => pairOf(one) ?? []);
    const cases = pairs.map(({ spun, original }) =>
      sentenceCase(
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
function pickThree(
  pairs: Parallel[],
  draw: (below: number) => number,
): [Parallel, Parallel, Parallel] {
  const chosen: Parallel[] = [];
  while (chosen.length < 3) {
    const next = pairs[draw(pairs.length)] as Parallel;
    if (chosen.every(({ original }) => original[0] !== next.original[0])) chosen.push(next);
  }
  return chosen as [Parallel, Parallel, Parallel];
}

function hardRow(documents: Document[]): Cell[] {
  const pairs = documents.flatMap((one) => pairOf(one) ?? []);
  const draw = drawer(SEED);
  const cases = Array.from({ length: HARD }, (_, seed) => {
    const [a, b, c] = pickThree(pairs, draw);
    return hardCase(a, b, c, seed);
  });
  return [
    'two originals merged, blocks shuffled, a third dropped, new sentences added',
    HARD,
    percent(f1(cases.map(scoreSentences))),
  ];
}

function swaps(documents: Document[]): Table {
  const scores = scoreSwaps((tool, id) => {
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
      return [tool, rate(right, sum('found', tool)), rate(right, sum('wanted', tool))];
    }),
    published: true,
  };
}

function takenShare({ figures }: Comparison): number {
  return (figures.keptWords + figures.swappedWords) / Math.max(1, figures.copyWords);
}

function unrelated(documents: Document[]): Table {
  const web = readWeb().filter(({ language }) => language === 'en');
  const texts = [...documents, ...web];
  const draw = drawer(SEED);
  const pick = () => texts[draw(texts.length)] as Document;
  const pickOther = (one: Document): Document => {
    const other = pick();
    return other.site === one.site ? pickOther(one) : other;
  };
  const results = Array.from({ length: UNRELATED }, () => {
    const one = pick();
    return compare(textArticle(one.text), textArticle(pickOther(one).text));
  });
  const none = results.filter(({ relation }) => relation === 'none').length;
  const most = Math.max(...results.map(takenShare));
  return {
    title: 'Texts that have nothing to do with one another',
    note: `${UNRELATED} pairs drawn at random from news, blogs, magazines and diaries, the two of different sites: texts of one site may share a template.`,
    columns: ['“no relation found”', 'most words counted as taken over'],
    rows: [[rate(none, UNRELATED), percent(most)]],
    published: true,
  };
}

function relations(documents: Document[]): Table {
  const tools = [...new Set(documents.map(({ family = '' }) => family))];
  return {
    title: 'Spun copies recognised as the same text with words swapped',
    columns: ['tool', 'recognised'],
    rows: tools.map((tool) => {
      const own = documents.filter(({ family }) => family === tool);
      const found = own.filter(
        ({ text, original = '' }) =>
          compare(textArticle(text), textArticle(original)).relation === 'swapped',
      );
      return [tool, rate(found.length, own.length)];
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
    return [relations(documents), sentences(documents), swaps(documents), unrelated(documents)];
  },
};
