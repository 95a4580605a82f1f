import { readArticle } from '../../../src/article/read-article.ts';
import { buildDocument } from '../../../src/cli/build-document.ts';
import type { SpinAnalysis } from '../../../src/engine/analyze.ts';
import type { Evidence } from '../../../src/engine/verdict.ts';
import { readCorpusFile } from '../../corpus/read-rows.ts';
import { createSpinJudge } from '../load-engine.ts';
import { rateWithInterval } from '../rate.ts';
import type { Cell, Section } from '../table.ts';
import { withoutPhraseTables } from '../without-phrase-tables.ts';

interface Expected {
  url: string;
  /** The names of the file's own fields. */
  swaps: { page: string; context: string; originals: string[] }[];
}

/** The text that started the project: its level, and how many of its known substitutions are found and restored. */
export const seed: Section = {
  name: 'seed',
  title: 'The first spun page',
  namesWords: true,
  async measure() {
    const expected: Expected = JSON.parse(readCorpusFile('seed/expected.json'));
    const document = buildDocument(readCorpusFile('seed/page.html'));
    const article = readArticle(document, expected.url);
    if (!article) return [{ title: 'Seed', columns: ['level'], rows: [['no article']] }];
    const rows = VARIANTS.map(async ([name, change]) => {
      const judge = await createSpinJudge(change);
      return [name, ...countSubstitutions(article.text, expected, judge(article))];
    });
    return [
      {
        title: 'Substitutions of the first spun page',
        columns: ['', 'level', 'found', 'right source word first'],
        rows: await Promise.all(rows),
        published: true,
      },
    ];
  },
};

const VARIANTS = [
  ['as it ships', undefined],
  ['without the hand-written pairs', withoutPhraseTables],
] as const;

function countSubstitutions(
  text: string,
  { swaps }: Expected,
  { answer, evidence }: SpinAnalysis,
): Cell[] {
  let from = 0;
  const results = swaps.map(({ page, context, originals: sourceWords }) => {
    const next = text.indexOf(context, from);
    const at = next < 0 ? text.indexOf(context) : next;
    if (at > from) from = at;
    const start = at + context.indexOf(page);
    const over = evidence.filter((one) => overlaps(one, start, start + page.length));
    const first = over.map(({ expected: guesses }) => guesses?.[0] ?? '');
    const restored = sourceWords.some((sourceWord) =>
      first.some((guess) => isSameStem(guess, sourceWord)),
    );
    if (at < 0 || !restored) {
      const guess = over.length > 0 ? first.join(', ') : 'not found';
      console.error(`  seed: “${page}” in “${context}”: ${guess}`);
    }
    return { found: at >= 0 && over.length > 0, restored };
  });
  const count = (of: (result: (typeof results)[0]) => boolean) =>
    rateWithInterval(results.filter(of).length, results.length);
  return [answer.level, count(({ found }) => found), count(({ restored }) => restored)];
}

function overlaps({ start = -1, end = -1 }: Evidence, from: number, to: number): boolean {
  return start < to && end > from;
}

/** Case and inflection aside: the same, or one begins with the other but for a short ending. */
function isSameStem(guess: string, sourceWord: string): boolean {
  const [a, b] = [guess.toLowerCase(), sourceWord.toLowerCase()].sort(
    (x, y) => x.length - y.length,
  );
  if (a === undefined || b === undefined || a === '') return false;
  return (
    a === b || (a.length > 2 && b.startsWith(a) && /^(?:s|es|d|ed|ing|ly)$/.test(b.slice(a.length)))
  );
}
