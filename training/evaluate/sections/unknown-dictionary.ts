import { readUnknownDictionary } from '../../corpus/read-unknown-dictionary.ts';
import { countWords } from '../../corpus/windows.ts';
import { countLevels, LEVEL_COLUMNS } from '../count-levels.ts';
import { createSpinJudge } from '../load-engine.ts';
import type { Section } from '../table.ts';

/** Lengths in words that are counted apart: from the first up to the second, which is another row's. */
const LENGTHS: [from: number, to: number][] = [
  [100, 200],
  [200, 300],
  [300, Number.POSITIVE_INFINITY],
];

/** What readers would call the file's domains. */
const DOMAINS: Record<string, string> = {
  abstract: 'abstracts of papers',
  content: 'reviews',
  document: 'news',
  story: 'stories',
};

/** Recall on words that were swapped for neighbours in a space of word vectors, which no thesaurus holds. */
export const unknownDictionary: Section = {
  name: 'unknown-dictionary',
  title: 'How much it finds of an unknown dictionary',
  async measure() {
    const judge = await createSpinJudge();
    const pairs = readUnknownDictionary();
    const judged = pairs.map(({ domain, rewritten }) => {
      return { domain, words: countWords(rewritten), answer: judge(rewritten).answer };
    });
    const domains = [...new Set(judged.map(({ domain }) => domain))].sort();
    return [
      {
        title: 'Some 9 % of the words swapped for neighbours of another word-vector space',
        note: 'No dictionary that the engine or its training has holds these swaps.',
        columns: ['texts', ...LEVEL_COLUMNS],
        rows: [
          ['all', ...countLevels(judged)],
          ...domains.map((domain) => {
            const of = judged.filter((one) => one.domain === domain);
            return [DOMAINS[domain] ?? domain, ...countLevels(of)];
          }),
          ...LENGTHS.map(([from, to]) => {
            const of = judged.filter(({ words }) => words >= from && words < to);
            return [
              to === Number.POSITIVE_INFINITY
                ? `${from} words and more`
                : `${from} to ${to - 1} words`,
              ...countLevels(of),
            ];
          }),
          [
            'the originals of these (none should be flagged)',
            ...countLevels(pairs.map(({ original }) => judge(original))),
          ],
        ],
        published: true,
      },
    ];
  },
};
