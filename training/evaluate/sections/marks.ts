import { isMarked } from '../../../src/engine/is-marked.ts';
import { MIN_MARK_PROBABILITY, MIN_NAMED_CONFIDENCE } from '../../../src/engine/thresholds.ts';
import { createSpinJudge } from '../load-engine.ts';
import { type JudgedMark, judgeMarks } from '../marks/judged-marks.ts';
import { demoText, publicSpinnerTexts, syntheticTexts } from '../marks/spun-texts.ts';
import { rateWithInterval } from '../rate.ts';
import type { Cell, Section, Table } from '../table.ts';

const PASSAGES = 24;
const FAST_PASSAGES = 3;

/** What was marked before there were limits: the words were more likely substituted than not. */
const isLikely = ({ evidence: { certainty = 1 } }: JudgedMark) => certainty >= 0.5;
const isShown = ({ evidence }: JudgedMark) => isMarked(evidence);
const isRight = (mark: JudgedMark) => mark.isRight;
const isNamed = ({ evidence, confidence }: JudgedMark) =>
  evidence.expected !== undefined && confidence >= MIN_NAMED_CONFIDENCE;

const rightShare = (marks: JudgedMark[]) =>
  rateWithInterval(marks.filter(isRight).length, marks.length);

function keptShare(marks: JudgedMark[], isKept: (mark: JudgedMark) => boolean) {
  const before = marks.filter((mark) => isLikely(mark) && isRight(mark));
  return rateWithInterval(before.filter(isKept).length, before.length);
}

const namedRightShare = (marks: JudgedMark[]) =>
  rateWithInterval(marks.filter(({ isNamedRight }) => isNamedRight).length, marks.length);

/** The limits of probability that the curve shows. */
const PROBABILITIES = [0.5, 0.6, 0.7, 0.8, 0.9, MIN_MARK_PROBABILITY.guess, 0.95];
/** Bounds of the bands of confidence in which a named wording is counted. */
const CONFIDENCES = [0, 0.1, 0.15, MIN_NAMED_CONFIDENCE, 0.5, 0.9, 1.01];

function curveOf(title: string, marks: JudgedMark[]): Table {
  const rowOf = (name: string, isKept: (mark: JudgedMark) => boolean): Cell[] => [
    name,
    rightShare(marks.filter(isKept)),
    keptShare(marks, isKept),
  ];
  return {
    title,
    columns: ['marked from', 'marks right', 'kept of the right ones at probability 0.5'],
    rows: [
      ...PROBABILITIES.map((limit) =>
        rowOf(`probability ${limit}`, ({ evidence: { certainty = 1 } }) => certainty >= limit),
      ),
    ],
  };
}

function namedTable(marks: JudgedMark[]): Table {
  const shown = marks.filter((mark) => isShown(mark) && mark.evidence.expected);
  return {
    title: 'Whether the first expected wording is what stood there, by its confidence',
    note: 'Marks on the public spinners’ articles, test part. Below the limit no wording is named.',
    columns: ['probability × chance', 'right'],
    rows: CONFIDENCES.slice(0, -1).map((from, i) => {
      const to = CONFIDENCES[i + 1] ?? 1;
      const within = shown.filter(({ confidence }) => confidence >= from && confidence < to);
      return [`${from} to ${Math.min(to, 1)}`, namedRightShare(within)];
    }),
  };
}

function summaryRow(name: string, marks: JudgedMark[]): Cell[] {
  const shown = marks.filter(isShown);
  return [
    name,
    rightShare(marks.filter(isLikely)),
    rightShare(shown),
    keptShare(marks, isShown),
    namedRightShare(shown.filter(isNamed)),
  ];
}

/** How many of the words that are marked were substituted, and how many named wordings are right, at which limits. */
export const marks: Section = {
  name: 'marks',
  title: 'Whether what it marks was swapped',
  namesWords: true,
  async measure({ fast }) {
    const judge = await createSpinJudge();
    const [tune, test] = (['tune', 'test'] as const).map((part) =>
      judgeMarks(publicSpinnerTexts(part), judge),
    ) as [JudgedMark[], JudgedMark[]];
    const synthetic = syntheticTexts('test', fast ? FAST_PASSAGES : PASSAGES);
    return [
      {
        title: 'Marks on texts that are said to be reworded',
        note: 'The limits were chosen on the tune part of the public spinners’ articles. Synthetic spinners swap every fifth word: words beside swapped ones look swapped, too.',
        columns: [
          'texts',
          'right at probability 0.5',
          'marks right',
          'kept of the right ones at probability 0.5',
          'right, of the wordings named',
        ],
        rows: [
          summaryRow('the demo', judgeMarks(demoText(), judge)),
          summaryRow('public spinners, test part', test),
          summaryRow('public spinners, tune part', tune),
          summaryRow('synthetic spinners, test part', judgeMarks(synthetic, judge)),
        ],
        published: true,
      },
      curveOf('Limits for marks: public spinners, test part', test),
      curveOf('Limits for marks: public spinners, tune part', tune),
      namedTable(test),
    ];
  },
};
