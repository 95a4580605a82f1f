import { hash } from '../../corpus/hash.ts';
import { type Example, readExamples } from '../../train/read-examples.ts';
import { readTaggerTexts } from '../../train/read-tagger-texts.ts';
import type { TaggerText } from '../../train/tagger-text.ts';
import { trainLevelJudge } from '../../train/train-level-judge.ts';
import { channelRounds, type LeaveOneOutRound, spinnerRounds, wholeChannel } from './rounds.ts';
import { type LeaveOneOutTest, readLeaveOneOutTests } from './tests.ts';

/** Shares of the samples, and of the documents that the tagger learns from. More would take hours. */
const SHARE = { fast: 0.1, usual: 0.3 };
const DOCUMENTS = { fast: 0.1, usual: 0.5 };

/** How many of the texts of one name and label got a warning. */
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

/** Reads what the trainings need. `fast` takes a smaller share of it. */
export async function readMaterial(fast: boolean): Promise<TrainingMaterial> {
  const length = fast ? 'fast' : 'usual';
  const examples = await readExamples(SHARE[length]);
  const texts = await readTaggerTexts();
  return {
    examples,
    texts: sampleTexts(texts, DOCUMENTS[length]),
    tests: await readLeaveOneOutTests(),
  };
}

/** The texts of a share of the documents. */
function sampleTexts(texts: TaggerText[], share: number): TaggerText[] {
  return texts.filter(({ document }) => hash(`left ${document}`) / 2 ** 32 < share);
}

/** All rounds. The first leaves nothing out, for comparison. */
export function allRounds(tests: LeaveOneOutTest[]): LeaveOneOutRound[] {
  const families = tests.filter(({ table }) => table === 'families').flatMap(({ names }) => names);
  const known = { heldOut: [], tested: [...new Set(tests.flatMap(({ names }) => names))] };
  return [known, ...channelRounds(), ...spinnerRounds([...new Set(families)])];
}

/** Trains without what the round holds out, and measures what it tests. */
export function runRound(
  { heldOut, tested }: LeaveOneOutRound,
  { examples, texts, tests }: TrainingMaterial,
): LeaveOneOutOutcome[] {
  const isKnown = ({ channel, spinner }: { channel: string; spinner: string }) =>
    !heldOut.includes(wholeChannel(channel)) && !heldOut.includes(spinner);
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
