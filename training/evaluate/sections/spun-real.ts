import type { SpinAnalysis } from '../../../src/engine/analyze.ts';
import type { CorpusDocument } from '../../corpus/corpus-document.ts';
import { readSpunReal } from '../../corpus/read-spun-real.ts';
import { countWords } from '../../corpus/windows.ts';
import { countLevels, LEVEL_COLUMNS } from '../count-levels.ts';
import { createSpinJudge } from '../load-engine.ts';
import type { Cell, Section, Table } from '../table.ts';

/** Shorter texts get no verdict. */
const MIN_WORDS = 100;

interface Case {
  document: CorpusDocument;
  judged: SpinAnalysis;
}

/** Recall on spun texts found in the wild, by family; the test part, and for comparison all rows. */
export const spunReal: Section = {
  name: 'spun-real',
  title: 'How much it finds of spun texts from the wild',
  async measure() {
    const judge = await createSpinJudge();
    const cases = readSpunReal()
      .filter(({ text, doubtful }) => countWords(text) >= MIN_WORDS && !doubtful)
      .map((document): Case => ({ document, judged: judge(document.text) }));
    const tested = cases.filter(({ document }) => document.part === 'test');
    return [
      {
        ...table('Test part', tested),
        published: true,
        shownAs: { name: 'wild', keys: ['all', 'article-like', undefined, 'english'] },
      },
      {
        ...table('All rows', cases),
        note: 'Rows of the training part among them: for comparison only, never a claim.',
      },
    ];
  },
};

function table(title: string, cases: Case[]): Table {
  const families = [...new Set(cases.map(({ document }) => document.family ?? ''))].sort();
  const row = (name: string, of: (document: CorpusDocument) => boolean): Cell[] => {
    const list = cases.filter(({ document }) => of(document));
    return [name, ...countLevels(list.map(({ judged }) => judged))];
  };
  return {
    title: `${title}, ${MIN_WORDS} words or more`,
    columns: ['family', ...LEVEL_COLUMNS],
    rows: [
      row('all', () => true),
      row('article-like', ({ genre }) => genre === 'article-like'),
      row('comment spam', ({ genre }) => genre === 'comment spam'),
      row('English', ({ language }) => language === 'en'),
      ...families.map((name) => row(name, ({ family }) => family === name)),
    ],
  };
}
