import { SPINNERS } from '../../spinners/spinners.ts';
import { wholeChannel } from '../leave-one-out/rounds.ts';
import {
  allRounds,
  type LeaveOneOutOutcome,
  readMaterial,
  runRound,
} from '../leave-one-out/run-round.ts';
import { LENGTHS, RATE } from '../leave-one-out/tests.ts';
import { rateWithInterval } from '../rate.ts';
import type { Cell, Section, Table } from '../table.ts';

/** How well an unknown spinner is recognised: the models are trained without one, then measured on it. */
export const leftOut: Section = {
  name: 'left-out',
  title: 'How it does on spinners it was never shown',
  slow: true,
  async measure({ fast }) {
    const material = await readMaterial(fast);
    return tablesOf(allRounds(material.tests).map((round) => runRound(round, material)));
  },
};

const CHANNELS = new Set(SPINNERS.map(({ channel }) => wholeChannel(channel)));
const NAMES = new Set(SPINNERS.map(({ name }) => name));

const AT_WARNING =
  'At warning, by the trained models alone, without the rules. “Known”: trained on its texts of the training part; “left out”: trained without it, thresholds found again. Both on a part of the training texts: quicker, and a little worse, than the models that ship.';

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
