import { readFileSync } from 'node:fs';
import { countLevels, LEVEL_COLUMNS } from '../count-levels.ts';
import { createSpinJudge } from '../load-engine.ts';
import type { Section } from '../table.ts';

const TEXTS = new URL('../data/paraphrases.txt', import.meta.url);

/** Recall on whole-sentence paraphrases, written for this project in the manner of large language models. */
export const cannotTell: Section = {
  name: 'cannot-tell',
  title: 'What it cannot tell',
  async measure() {
    const judge = await createSpinJudge();
    const texts = readFileSync(TEXTS, 'utf8')
      .split(/^== /m)
      .filter((part) => part !== '')
      .map((part) => {
        const [head = '', ...lines] = part.split('\n');
        const original = head.startsWith('original');
        return {
          kind: original ? 'the originals' : head.replace(/^paraphrase: /, ''),
          text: lines.join('\n'),
        };
      });
    const kinds = [...new Set(texts.map(({ kind }) => kind))];
    return [
      {
        title: 'Rewritten by the sentence, not by the word',
        note: 'Twelve paraphrases of four short texts, as a language model would write them. A text that was rewritten like this reads like any other: “no signs” never means “not copied”.',
        columns: ['texts', ...LEVEL_COLUMNS],
        rows: kinds.map((kind) => {
          const of = texts.filter((one) => one.kind === kind);
          return [kind, ...countLevels(of.map(({ text }) => judge(text)))];
        }),
        published: true,
      },
    ];
  },
};
