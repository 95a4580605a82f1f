import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';
import { readSpunReal } from '../../corpus/read-spun-real.ts';
import { countWords } from '../../corpus/windows.ts';
import { spin } from '../../spinners/spin.ts';
import { SPINNERS } from '../../spinners/spinners.ts';
import { humanPassages } from '../human-passages.ts';
import { createSpinJudge, type SpinJudge } from '../load-engine.ts';
import type { Cell, Section } from '../table.ts';

/** Shorter texts get no verdict. */
const MIN_WORDS = 100;
/** Passages of the test part that each spinner rewords, their length, and the share of words it replaces. */
const PASSAGES = 10;
const LENGTH = 400;
const RATE = 0.2;

/** A spun text, and what it stands for in the table. */
interface Case {
  name: string;
  text: string;
}

/** No text is clear at once: each is searched for substitutions. */
const NEVER = { whole: Number.NEGATIVE_INFINITY, passage: Number.NEGATIVE_INFINITY };

const isJudged = ({ text, doubtful }: { text: string; doubtful?: boolean }) =>
  !doubtful && countWords(text) >= MIN_WORDS;

const familyCases = (isTest: boolean): Case[] =>
  readSpunReal()
    .filter((document) => isJudged(document) && (document.part === 'test') === isTest)
    .map(({ family = '', text }) => ({ name: family, text }));

const toolCases = (): Case[] =>
  readSpunParallel()
    .filter((document) => isJudged(document) && document.part === 'test')
    .map(({ family = '', text }) => ({ name: family, text }));

const spinnerCases = (): Case[] => {
  const passages = humanPassages('test', LENGTH, PASSAGES);
  return SPINNERS.flatMap((spinner) =>
    passages.map((text, i) => ({
      name: `channel ${spinner.channel}`,
      text: spin(text, spinner, RATE, `quick ${i}`).text,
    })),
  );
};

/** What is reported of some texts when each is searched, how much of it at once by the quick look, and what is lost. */
function rowOf(name: string, texts: string[], searching: SpinJudge, quick: SpinJudge): Cell[] {
  let reported = 0;
  let lost = 0;
  for (const text of texts) {
    const { level } = searching(text).answer;
    if (level !== 'notice' && level !== 'warning') continue;
    reported++;
    if (quick(text).answer.level !== level) lost++;
  }
  return [name, texts.length, reported, lost];
}

/** Whether the quick look, which spares most texts the search for substitutions, loses verdicts. */
export const quickLook: Section = {
  name: 'quick-look',
  title: 'Verdicts that the quick look loses',
  slow: true,
  async measure() {
    const quick = await createSpinJudge();
    const searching = await createSpinJudge((pipeline) => {
      const { model } = pipeline;
      const searched = { ...model, quick: { ...model.quick, clearBelow: NEVER } };
      return Object.create(pipeline, { model: { value: searched } });
    });
    const table = (title: string, cases: Case[]) => {
      const names = [...new Set(cases.map(({ name }) => name))].sort();
      const rows = names.map((name) => {
        const texts = cases.filter((one) => one.name === name).map(({ text }) => text);
        return rowOf(name, texts, searching, quick);
      });
      const sum = (column: number) => rows.reduce((all, row) => all + (row[column] as number), 0);
      return {
        title,
        columns: ['spun by', 'texts', 'reported when searched', 'lost, or at another level'],
        rows: [['all', sum(1), sum(2), sum(3)] as Cell[], ...rows],
      };
    };
    return [
      table('Texts from the wild, none of whose relatives was trained on', familyCases(true)),
      table('Texts from the wild, in part trained on', familyCases(false)),
      table('Public tools, test part', toolCases()),
      table('Each channel of the spinners, test part', spinnerCases()),
    ];
  },
};
