import { hash } from '../../corpus/hash.ts';
import { SPINNERS } from '../../spinners/spinners.ts';
import { type Example, readExamples } from '../../train/read-examples.ts';
import { readTaggerTexts, type TaggerText } from '../../train/read-tagger-texts.ts';
import { trainLevelJudge } from '../../train/train-level-judge.ts';
import {
  channelRounds,
  type LeaveOneOutRound,
  spinnerRounds,
  wholeChannel,
} from '../leave-one-out.ts';
import {
  LENGTHS,
  type LeaveOneOutTest,
  RATE,
  readLeaveOneOutTests,
} from '../leave-one-out-tests.ts';
import { loadBuiltModel } from '../load-engine.ts';
import { rateWithInterval } from '../rate.ts';
import type { Cell, Section, Table } from '../table.ts';

/** Share of the samples, and of the documents that the tagger learns from: a training takes minutes as it is. */
const SHARE = { fast: 0.1, usual: 0.3 };
const DOCUMENTS = { fast: 0.1, usual: 0.5 };

/** What a training says of the tests that it is measured on, by name, label and whether it was a warning. */
export interface LeaveOneOutOutcome {
  table: LeaveOneOutTest['table'];
  name: string;
  label: string;
  warned: number;
  of: number;
}

/** Everything that the trainings need. */
export interface TrainingMaterial {
  examples: Example[];
  texts: TaggerText[];
  tests: LeaveOneOutTest[];
}

/** What a spinner never met would be like: the models are trained anew without it and then meet it. */
export const leftOut: Section = {
  name: 'left-out',
  title: 'How it does on spinners it was never shown',
  slow: true,
  async measure({ fast }) {
    const material = await readMaterial(fast);
    return tablesOf(allRounds(material.tests).map((round) => runRound(round, material)));
  },
};

export async function readMaterial(fast: boolean): Promise<TrainingMaterial> {
  const length = fast ? 'fast' : 'usual';
  const examples = await readExamples(SHARE[length]);
  const texts = readTaggerTexts(await loadBuiltModel());
  return {
    examples,
    texts: sampleTexts(texts, DOCUMENTS[length]),
    tests: await readLeaveOneOutTests(),
  };
}

/** The texts of a share of the documents. */
export function sampleTexts(texts: TaggerText[], share: number): TaggerText[] {
  return texts.filter(({ document }) => hash(`left ${document}`) / 2 ** 32 < share);
}

/** First one that leaves nothing out, for comparison. */
export function allRounds(tests: LeaveOneOutTest[]): LeaveOneOutRound[] {
  const families = tests.filter(({ table }) => table === 'families').flatMap(({ names }) => names);
  const known = { heldOut: [], tested: [...new Set(tests.flatMap(({ names }) => names))] };
  return [known, ...channelRounds(), ...spinnerRounds([...new Set(families)])];
}

/** Trains without what is away and meets what is tested. */
export function runRound(
  { heldOut: away, tested }: LeaveOneOutRound,
  { examples, texts, tests }: TrainingMaterial,
): LeaveOneOutOutcome[] {
  const isKnown = ({ channel, spinner }: { channel: string; spinner: string }) =>
    !away.includes(wholeChannel(channel)) && !away.includes(spinner);
  const levels = trainLevelJudge(examples.filter(isKnown), texts.filter(isKnown));
  const outcomes = new Map<string, LeaveOneOutOutcome>();
  for (const { table, names, label, doc } of tests) {
    const own = names.filter((name) => tested.includes(name));
    if (own.length === 0) continue;
    const warned = levels(doc) === 'warning' ? 1 : 0;
    for (const name of own) {
      const sum = outcomes.get(`${name} ${label}`) ?? { table, name, label, warned: 0, of: 0 };
      outcomes.set(`${name} ${label}`, { ...sum, warned: sum.warned + warned, of: sum.of + 1 });
    }
  }
  return [...outcomes.values()];
}

const CHANNELS = new Set(SPINNERS.map(({ channel }) => wholeChannel(channel)));
const NAMES = new Set(SPINNERS.map(({ name }) => name));

const AT_WARNING =
  'At warning, by the trained models alone, without the signs beside swaps. “Known”: trained on its texts of the training part; “left out”: trained without it, thresholds found anew. Both on a part of the training texts: quicker, and a little worse, than the models that ship.';

/** Tables from the outcomes of all rounds, the one that leaves nothing out first. */
export function tablesOf([known = [], ...rounds]: LeaveOneOutOutcome[][]): Table[] {
  const without = rounds.flat();
  const rowOf = (name: string, labels: string[]): Cell[] => [
    name,
    ...labels.flatMap((label) =>
      [known, without].map((outcomes) => {
        const one = outcomes.find((outcome) => outcome.name === name && outcome.label === label);
        return rateWithInterval(one?.warned ?? 0, one?.of ?? 0);
      }),
    ),
  ];
  const table = (
    title: string,
    note: string,
    labels: string[],
    isIn: (one: LeaveOneOutOutcome) => boolean,
  ) => ({
    title,
    note,
    columns: ['', ...labels.flatMap((label) => [`${label}, known`, `${label}, left out`])],
    rows: [...new Set(known.filter(isIn).map(({ name }) => name))].map((name) =>
      rowOf(name, labels),
    ),
    published: true,
  });
  const lengths = LENGTHS.map((words) => `${words} words`);
  const share = `${100 * RATE} % of the words swapped`;
  return [
    table(
      `Channels, ${share}`,
      `${AT_WARNING} With a channel goes whatever shares its dictionary.`,
      lengths,
      ({ name }) => CHANNELS.has(name),
    ),
    table(
      `Single spinners, ${share}`,
      `${AT_WARNING} Others of its channel stay, but one of each other channel is away, too.`,
      lengths,
      ({ name, table: of }) => of === 'synthetic' && NAMES.has(name),
    ),
    table('Public spinners', AT_WARNING, ['whole articles'], (one) => one.table === 'tools'),
    table(
      'Families from the wild, test part',
      AT_WARNING,
      ['texts'],
      (one) => one.table === 'families',
    ),
  ];
}
