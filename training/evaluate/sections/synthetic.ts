import { spin } from '../../spinners/spin.ts';
import { SPINNERS } from '../../spinners/spinners.ts';
import { countLevels } from '../count-levels.ts';
import { humanPassages } from '../human-passages.ts';
import { createSpinJudge } from '../load-engine.ts';
import type { Cell, Section } from '../table.ts';

const RATES = [0.05, 0.1, 0.2, 0.4];
const LENGTHS = [100, 200, 400, 800];

/** The length at which rates are compared, and the rate at which lengths are. */
const LENGTH = 200;
const RATE = 0.2;

/** Passages to a cell. */
const PASSAGES = 60;
const FAST_PASSAGES = 8;

/** Recall on passages of the test part, spun by synthetic spinners at many rates and lengths. */
export const synthetic: Section = {
  name: 'synthetic',
  title: 'How much it finds of synthetic spinning',
  async measure({ fast }) {
    const judge = await createSpinJudge();
    const count = fast ? FAST_PASSAGES : PASSAGES;
    // Read once for all spinners: each reading unpacks the whole corpus.
    const passages = new Map(
      LENGTHS.map((length) => [length, humanPassages('test', length, count)]),
    );
    const cell = (name: string, rate: number, length: number): Cell => {
      const spinner = SPINNERS.find((one) => one.name === name) as (typeof SPINNERS)[0];
      const texts = (passages.get(length) as string[]).map((text, i) => {
        return spin(text, spinner, rate, `test ${i}`).text;
      });
      return countLevels(texts.map((text) => judge(text)))[0] as Cell;
    };
    return [
      {
        title: `By share of words swapped, ${LENGTH} words, at warning`,
        columns: ['spinner', ...RATES.map((rate) => `${100 * rate} %`)],
        rows: SPINNERS.map(({ name }) => [name, ...RATES.map((rate) => cell(name, rate, LENGTH))]),
        published: true,
      },
      {
        title: `By length, ${100 * RATE} % of the words swapped, at warning`,
        columns: ['spinner', ...LENGTHS.map((length) => `${length} words`)],
        rows: SPINNERS.map(({ name }) => [
          name,
          ...LENGTHS.map((length) => cell(name, RATE, length)),
        ]),
      },
    ];
  },
};
