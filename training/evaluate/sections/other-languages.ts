import { detectLanguage } from '../../../src/engine/languages/detect-language.ts';
import { readHuman } from '../../corpus/read-human.ts';
import { readPages } from '../../corpus/read-pages.ts';
import { countLevels, LEVEL_COLUMNS } from '../count-levels.ts';
import { describeFlagged } from '../describe-flagged.ts';
import { createSpinJudge } from '../load-engine.ts';
import type { Section } from '../table.ts';

/** False alarms on honest pages and texts in other languages than English, of which hardly anything is judged. */
export const otherLanguages: Section = {
  name: 'other-languages',
  title: 'How often it accuses writing in other languages',
  async measure() {
    const judge = await createSpinJudge();
    const documents = [...readPages(), ...readHuman()].filter(({ text }) => {
      const language = detectLanguage(text);
      return language !== undefined && language !== 'en';
    });
    const cases = documents.map((document) => ({ document, judged: judge(document.text) }));
    for (const { document, judged } of cases) {
      if (['notice', 'warning'].includes(judged.answer.level))
        console.error(describeFlagged(document, judged));
    }
    const row = (name: string, isIn: (collection: string) => boolean) => {
      const own = cases.filter(({ document }) => isIn(document.collection));
      return [name, ...countLevels(own.map(({ judged }) => judged))];
    };
    return [
      {
        title: 'Honest pages and texts',
        note: 'Only what a spinner with an English dictionary leaves, and look-alike letters, are reported there. The rules were written with these pages at hand, on which three different such words never stood.',
        columns: ['collection', ...LEVEL_COLUMNS],
        rows: [
          row('Pages', (collection) => collection === 'page'),
          row('Texts', (collection) => collection !== 'page'),
        ],
        published: true,
      },
    ];
  },
};
