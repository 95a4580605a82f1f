import { readKinds } from '../../corpus/read-kinds.ts';
import type { KindOutcome } from '../../train/judge-kinds.ts';
import { readKindOutcomes } from '../../train/steps/kind-outcomes.ts';
import { describeFlagged } from '../describe-flagged.ts';
import { createSpinJudge } from '../load-engine.ts';
import { rateWithInterval } from '../rate.ts';
import type { Cell, Section } from '../table.ts';

/** In fast mode one text of so many is judged. */
const FAST_ONE_IN = 20;

/** Kinds that are written so no longer. */
const OLD = /^(?:bible|dictionary-webster1913|novels-1840)/;

const COLUMNS = ['kind', 'warning', 'notice or warning', 'not judged'];

/** False alarms by kind of writing, the worst first: left out whole, and as it ships. */
export const kinds: Section = {
  name: 'kinds',
  title: 'How often it accuses kinds of writing that it was never shown',
  async measure({ fast }) {
    return [
      {
        title: 'Each kind left out of the training whole, worst first',
        note: 'Every text is judged by models that had learnt from no text of its kind; the thresholds come from the same scores. The language model knows texts of some kinds (health pages, the King James Bible, novels).',
        columns: COLUMNS,
        rows: rowsOf(readKindOutcomes()),
        published: true,
      },
      {
        title: 'As it ships, with these kinds in the training',
        columns: COLUMNS,
        rows: rowsOf(await judgeAll(fast)),
      },
    ];
  },
};

/** All together, modern and older ones, then each kind that was ever reported, worst first. */
export function rowsOf(all: KindOutcome[]): Cell[][] {
  const isOld = ({ kind }: KindOutcome) => OLD.test(kind);
  const isReported = ({ notice, warning }: KindOutcome) => notice + warning > 0;
  const share = ({ warning, notice, texts }: KindOutcome) => (warning + notice / 1000) / texts;
  const reported = all.filter(isReported).sort((a, b) => share(b) - share(a));
  return [
    rowOf('all modern kinds', sumOf(all.filter((one) => !isOld(one)))),
    rowOf('older kinds', sumOf(all.filter(isOld))),
    ...reported.map((one) => rowOf(one.kind, one)),
    rowOf('the other kinds', sumOf(all.filter((one) => !isReported(one)))),
  ];
}

type Counts = Omit<KindOutcome, 'kind'>;

function sumOf(list: KindOutcome[]): Counts {
  const sum = (name: keyof Counts) => list.reduce((all, one) => all + one[name], 0);
  return {
    texts: sum('texts'),
    unknown: sum('unknown'),
    notice: sum('notice'),
    warning: sum('warning'),
  };
}

function rowOf(name: string, { texts, unknown, notice, warning }: Counts): Cell[] {
  return [
    name,
    rateWithInterval(warning, texts),
    rateWithInterval(notice + warning, texts),
    rateWithInterval(unknown, texts),
  ];
}

async function judgeAll(fast: boolean): Promise<KindOutcome[]> {
  const judge = await createSpinJudge();
  const found = new Map<string, KindOutcome>();
  for (const [i, document] of readKinds().entries()) {
    if (fast && i % FAST_ONE_IN !== 0) continue;
    const kind = document.genre;
    const one = found.get(kind) ?? { kind, texts: 0, unknown: 0, notice: 0, warning: 0 };
    const judged = judge(document.text);
    const { level } = judged.answer;
    if (level === 'warning') console.error(describeFlagged(document, judged));
    one.texts++;
    if (level !== 'clear') one[level]++;
    found.set(kind, one);
  }
  return [...found.values()];
}
