import { expect, it } from 'vitest';
import type { DiffSegment, SentenceRow } from '../../../../src/engine/alignment/comparison.ts';
import { markParaphrased } from '../../../../src/engine/alignment/sentences/mark-paraphrased.ts';
import { splitTokens } from '../../../../src/engine/alignment/tokens/split-tokens.ts';

const COPY = 'a b c d e f g h i j';
const copy = splitTokens(COPY, new Map());

/** A segment of so many words of the copy, from a word on. */
const segment = (kind: DiffSegment['kind'], from: number, words: number): DiffSegment => {
  const span = { start: from * 2, end: (from + words) * 2 - 1 };
  return kind === 'deleted' ? { kind, original: span } : { kind, copy: span, original: span };
};

const row = (kept: number, more: Partial<SentenceRow> = {}): SentenceRow => ({
  kind: 'taken',
  changeType: 'swapped',
  copySentences: [0],
  originalSentences: [0],
  moved: false,
  segments: [segment('kept', 0, kept), segment('swapped', kept, 10 - kept)],
  ...more,
});

it('makes a substitution a deletion and an insertion', () => {
  const [marked] = markParaphrased([row(7)], copy);
  expect(marked?.changeType).toBe('rewritten');
  expect(marked?.segments).toEqual([
    segment('kept', 0, 7),
    { kind: 'deleted', original: { start: 14, end: 19 } },
    { kind: 'inserted', copy: { start: 14, end: 19 } },
  ]);
});

it('leaves a sentence that kept more than seven tenths of its words', () => {
  const rows = [row(8)];
  expect(markParaphrased(rows, copy)).toEqual(rows);
});

it('leaves what was taken word for word, added or dropped', () => {
  const rows = [
    row(1, { changeType: 'verbatim' }),
    row(1, { kind: 'added' }),
    row(1, { kind: 'dropped' }),
  ];
  expect(markParaphrased(rows, copy)).toEqual(rows);
});

it('counts no words of the original, and survives a row without words', () => {
  const deleted = row(8, { segments: [segment('kept', 0, 8), segment('deleted', 8, 2)] });
  expect(markParaphrased([deleted], copy)[0]?.changeType).toBe('swapped');
  expect(markParaphrased([row(1, { segments: [] })], copy)[0]?.changeType).toBe('rewritten');
});

it('does not change the rows it is given', () => {
  const given = row(2);
  const before = structuredClone(given);
  markParaphrased([given], copy);
  expect(given).toEqual(before);
});
