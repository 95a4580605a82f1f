import type { CorpusDocument } from '../../corpus/corpus-document.ts';
import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';
import { countWords, windows } from '../../corpus/windows.ts';
import { countLevels, LEVEL_COLUMNS } from '../count-levels.ts';
import { hasEnglishOriginal } from '../has-english-original.ts';
import { createSpinJudge } from '../load-engine.ts';
import type { Cell, Section } from '../table.ts';

/** Recall is asked for from this length on. */
const MIN_WORDS = 200;

const LENGTHS = [100, 200, 400];

const isForeign = (document: CorpusDocument) => !hasEnglishOriginal(document);

/** Recall on news articles as four public spinners left them (test part). */
export const spunParallel: Section = {
  name: 'spun-parallel',
  title: 'How much it finds of what public spinners make',
  async measure() {
    const judge = await createSpinJudge();
    const documents = readSpunParallel().filter(({ part }) => part === 'test');
    const tools = [...new Set(documents.map(({ family = '' }) => family))];
    const of = (tool: string) => documents.filter(({ family }) => family === tool);
    const whole = (list: CorpusDocument[]) => {
      const long = list.filter(({ text }) => countWords(text) >= MIN_WORDS);
      return countLevels(long.map(({ text }) => judge(text)));
    };
    const cut = (tool: string) => {
      return LENGTHS.map((words): Cell => {
        const passages = of(tool).flatMap(({ text }) => windows(text, words));
        return countLevels(passages.map((passage) => judge(passage)))[0] as Cell;
      });
    };
    const originals = new Map(documents.map(({ key, original = '' }) => [key, original]));
    return [
      {
        title: `Whole articles of ${MIN_WORDS} words or more`,
        note: 'Some of the articles are German or Portuguese; the tools put English words into them all the same. Of other languages only such English words, and look-alike letters, are reported.',
        columns: ['tool', ...LEVEL_COLUMNS],
        rows: [
          ['all of these', ...whole(documents)],
          ['… of English articles', ...whole(documents.filter(hasEnglishOriginal))],
          ['… of articles in other languages', ...whole(documents.filter(isForeign))],
          ...tools.map((tool) => [
            `${tool}, English`,
            ...whole(of(tool).filter(hasEnglishOriginal)),
          ]),
          [
            'the originals of these (none should be flagged)',
            ...countLevels([...originals.values()].map((text) => judge(text))),
          ],
        ],
        published: true,
        shownAs: { name: 'spinners', keys: ['all'] },
      },
      {
        title: 'Passages of these articles, at warning',
        columns: ['tool', ...LENGTHS.map((words) => `${words} words`)],
        rows: tools.map((tool) => [tool, ...cut(tool)]),
      },
    ];
  },
};
