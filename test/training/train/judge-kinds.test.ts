import { expect, it } from 'vitest';
import { judgeKinds } from '../../../training/train/judge-kinds.ts';
import type { Example } from '../../../training/train/read-examples.ts';

const THRESHOLDS = [{ words: Number.POSITIVE_INFINITY, notice: 2, warning: 5 }];

const example = (kind: string, text: string, more: Partial<Example> = {}) =>
  ({
    collection: 'kind',
    key: `kind:${kind}`,
    spun: false,
    weight: 1,
    doc: { text, wordCount: 150 },
    ...more,
  }) as Example;

const plain = 'the mill is shut today. '.repeat(30);
const score = (value: number, passage = Number.NEGATIVE_INFINITY) => ({
  words: 150,
  score: value,
  passage,
});

it('counts how whole human texts of each kind were judged, worst first', () => {
  const examples = [
    example('news', plain),
    example('patents', plain),
    example('patents', plain),
    example('patents', plain, { spun: true }),
    example('verse', `${plain} thou hast told thy son thine `.repeat(1)),
    example('news', plain, { collection: 'web' }),
    example('words', `${plain} Mill, n. [OE. mille, fr. L. molere to grind.] 1. A house. [Obs.] `),
  ];
  const scores = [score(3), score(6), score(0, 7), score(9), score(9), score(9), score(9)];
  expect(judgeKinds(examples, scores, THRESHOLDS)).toEqual([
    { kind: 'patents', texts: 2, unknown: 0, notice: 0, warning: 2 },
    { kind: 'news', texts: 1, unknown: 0, notice: 1, warning: 0 },
    { kind: 'verse', texts: 1, unknown: 1, notice: 0, warning: 0 },
    { kind: 'words', texts: 1, unknown: 1, notice: 0, warning: 0 },
  ]);
});
