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
import { formatPercent } from '../format-percent.ts';
import { rateWithInterval } from '../rate.ts';
import type { Cell, Table } from '../table.ts';

const HARD_CASES = 60;
const SEED = 7;

function pairOf({ text, original = '' }: CorpusDocument): ParallelSentences | undefined {
  return parallelSentencesOf(original, text);
}

/** Sentences aligned, by tool. */
export function sentenceTable(documents: CorpusDocument[]): Table {
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
    return [tool, cases.length, formatPercent(f1(cases.map(scoreSentences)))];
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
    formatPercent(f1(cases.map(scoreSentences))),
  ];
}

/** Substitutions paired, by tool. */
export function substitutionTable(documents: CorpusDocument[]): Table {
  const scores = scoreSubstitutions((tool, id) => {
    const found = documents.find((one) => one.family === tool && one.key === `parallel:${id}`);
    return { original: found?.original ?? '', spun: found?.text ?? '' };
  });
  const sum = (key: 'found' | 'right' | 'wanted', tool: string) =>
    scores.filter((one) => one.tool === tool).reduce((total, one) => total + one[key], 0);
  const tools = [...new Set(scores.map(({ tool }) => tool))];
  return {
    title: 'Swapped words paired with the words they stand for',
    note: 'The beginnings of 30 texts, paired by hand. A pair is right only if both its ends are.',
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
