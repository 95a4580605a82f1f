import { expect, it } from 'vitest';
import type { SentenceRow } from '../../../../src/engine/alignment/comparison.ts';
import { markShared } from '../../../../src/engine/alignment/sentences/mark-shared.ts';

function sharedOf(
  quoted: [start: number, end: number][],
  isAgency = false,
  more: Partial<SentenceRow> = {},
) {
  const row: SentenceRow = {
    kind: 'taken',
    copy: { start: 100, end: 200 },
    changeType: 'swapped',
    copySentences: [0],
    originalSentences: [0],
    moved: false,
    segments: [],
    ...more,
  };
  markShared(
    [row],
    quoted.map(([start, end]) => ({ start, end })),
    isAgency,
  );
  return row.shared;
}

it('calls a sentence a quotation from three fifths in quotation marks', () => {
  expect(sharedOf([[100, 160]])).toBe('quotation');
  expect(sharedOf([[100, 159]])).toBeUndefined();
});

it('adds up several quotations, as far as they lie inside', () => {
  expect(
    sharedOf([
      [0, 130],
      [170, 900],
    ]),
  ).toBe('quotation');
  expect(
    sharedOf([
      [0, 129],
      [170, 900],
    ]),
  ).toBeUndefined();
  expect(
    sharedOf([
      [0, 90],
      [210, 900],
    ]),
  ).toBeUndefined();
});

it('calls the rest text of an agency, if both name one, unless it was paraphrased', () => {
  expect(sharedOf([], true)).toBe('agency');
  expect(sharedOf([[100, 200]], true)).toBe('quotation');
  expect(sharedOf([], true, { changeType: 'rewritten' })).toBeUndefined();
});

it('marks nothing that was added or dropped', () => {
  expect(sharedOf([[100, 200]], true, { kind: 'added' })).toBeUndefined();
  expect(sharedOf([[0, 900]], true, { kind: 'dropped' })).toBeUndefined();
});
