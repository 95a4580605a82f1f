import { readText } from '../../../src/engine/spin/read-text.ts';
import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';
import { readSpunReal } from '../../corpus/read-spun-real.ts';
import { textArticle } from '../../corpus/text-article.ts';
import { countWords } from '../../corpus/windows.ts';
import { spin } from '../../spinners/spin.ts';
import { SPINNERS } from '../../spinners/spinners.ts';
import { type Example, readExamples } from '../../train/read-examples.ts';
import { taggerTexts } from '../../train/tagger-texts.ts';
import { type Levels, trainLevels } from '../../train/train-levels.ts';
import { builtModel } from '../load-engine.ts';
import { rate } from '../rate.ts';
import { syntheticBases } from '../synthetic-bases.ts';
import type { Cell, Section, Table } from '../table.ts';

/** What shares a dictionary with what: left out together. */
const KIN: Record<string, string[]> = {
  wordnet: ['synonymos', 'synonymos_nostop', 'wordnet-no-sense', 'mixed'],
  synonymos: ['synonymos_nostop'],
  synonymos_nostop: ['synonymos'],
  moby: ['mixed'],
  openoffice: ['nklnkl_mythes_first', 'mixed'],
  nklnkl_mythes_first: ['openoffice'],
  mixed: ['wordnet', 'moby', 'openoffice'],
  pivot: ['prepostseo-set-of-rules', 'mt-pivot (set of rules / getting to know)'],
  'prepostseo-set-of-rules': ['pivot', 'mt-pivot (set of rules / getting to know)'],
};

const RATE = 0.2;
const LENGTHS = [200, 400];
const PASSAGES = 15;

/** Public spinners are asked for whole articles of this length, texts from the wild from where verdicts begin. */
const LEAST_WORDS = { tool: 200, family: 100 };

interface Test {
  group: string;
  label: string;
  text: string;
  reading: Example['reading'];
}

/** What a spinner never met would be like: the models are trained anew without it and then meet it. */
export const leftOut: Section = {
  name: 'left-out',
  title: 'How it does on spinners it was never shown',
  slow: true,
  async measure({ fast }) {
    const examples = await readExamples(fast ? 0.1 : 0.6);
    const texts = taggerTexts();
    const withAll = trainLevels(examples, texts);
    const tables: Table[] = [];
    for (const [title, tests] of await readTests()) {
      const groups = [...new Set(tests.map(({ group }) => group))];
      const labels = [...new Set(tests.map(({ label }) => label))];
      const rows = groups.map((group): Cell[] => {
        const away = new Set([group, ...(KIN[group] ?? [])]);
        const isKnown = ({ channel }: { channel: string }) => !away.has(channel);
        const without = trainLevels(examples.filter(isKnown), texts.filter(isKnown));
        return [
          group,
          ...labels.flatMap((label) => {
            const own = tests.filter((test) => test.group === group && test.label === label);
            return [warned(own, withAll), warned(own, without)];
          }),
        ];
      });
      const columns = [
        'left out',
        ...labels.flatMap((label) => [`${label}, known`, `${label}, left out`]),
      ];
      tables.push({ title, note: NOTE, columns, rows, published: true });
    }
    return tables;
  },
};

const NOTE =
  'At warning. “Known”: trained on its texts of the training part; “left out”: trained without it and without whatever shares its dictionary, thresholds found anew.';

function warned(tests: Test[], levels: Levels): Cell {
  return rate(
    tests.filter(({ text, reading }) => levels(text, reading) === 'warning').length,
    tests.length,
  );
}

async function readTests(): Promise<[string, Test[]][]> {
  const model = await builtModel();
  const test = (group: string, label: string, text: string): Test => {
    const article = textArticle(text);
    return { group, label, text: article.text, reading: readText(article, model) };
  };
  const synthetic = LENGTHS.flatMap((words) => {
    const bases = syntheticBases('test', words, PASSAGES);
    return SPINNERS.flatMap((spinner) => {
      return bases.map((text, i) => {
        return test(spinner.channel, `${words} words`, spin(text, spinner, RATE, `left ${i}`).text);
      });
    });
  });
  const parallel = readSpunParallel()
    .filter(({ part, text }) => part === 'test' && countWords(text) >= LEAST_WORDS.tool)
    .map(({ family = '', text }) => test(family, 'whole articles', text));
  const real = readSpunReal().filter(({ text, language, doubtful }) => {
    return language === 'en' && !doubtful && countWords(text) >= LEAST_WORDS.family;
  });
  const tested = real.filter(({ part }) => part === 'test');
  return [
    [`Synthetic channels, ${100 * RATE} % of the words swapped`, synthetic],
    ['Public spinners', parallel],
    [
      'Families from the wild, test part',
      tested.map(({ family = '', text }) => test(family, 'texts', text)),
    ],
  ];
}
