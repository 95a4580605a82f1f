import { describe, expect, it } from 'vitest';
import type { AlignmentStep } from '../../../../src/engine/alignment/dp/alignment-step.ts';
import { buildRows } from '../../../../src/engine/alignment/sentences/build-rows.ts';
import type { SentenceGroup } from '../../../../src/engine/alignment/sentences/group-links.ts';
import { keptSteps, stepOf, weighedTexts } from '../weighed-texts.ts';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) => `Boat number${i} sank.`).join(' ');

const one = (copy: number, original: number): SentenceGroup => ({
  copy: [copy, copy],
  original: [original, original],
});

function rowsOf(
  groups: SentenceGroup[],
  { copyText = numbered(6), originalText = numbered(6), steps = [] as AlignmentStep[] } = {},
) {
  const { copy, original } = weighedTexts(copyText, originalText);
  return buildRows(copy, original, groups, steps);
}

/** Rows as "0<3" (taken), "0<3 moved", "+0" (added) and "-3" (dropped). */
const show = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ kind, copySentences, originalSentences, moved }) => {
    if (kind === 'added') return `+${copySentences}`;
    if (kind === 'dropped') return `-${originalSentences}`;
    return `${copySentences}<${originalSentences}${moved ? ' moved' : ''}`;
  });

describe('the order of rows', () => {
  it('is that of the copy, with each dropped sentence after the one before it', () => {
    const groups = [one(2, 3), one(0, 0)];
    const texts = { copyText: numbered(4), originalText: numbered(5) };
    expect(show(rowsOf(groups, texts))).toEqual(['0<0', '-1', '-2', '+1', '2<3', '-4', '+3']);
  });

  it('begins with what was dropped before the first sentence taken', () => {
    const texts = { copyText: numbered(1), originalText: numbered(3) };
    expect(show(rowsOf([one(0, 2)], texts))).toEqual(['-0', '-1', '0<2']);
  });

  it('is added before dropped where nothing was taken', () => {
    const texts = { copyText: numbered(1), originalText: numbered(1) };
    expect(show(rowsOf([], texts)).toSorted()).toEqual(['+0', '-0']);
    expect(rowsOf([], { copyText: '', originalText: '' })).toEqual([]);
  });
});

describe('moved sentences', () => {
  it('are those outside the longest run in order', () => {
    const groups = [one(0, 4), one(1, 5), one(2, 0), one(3, 1), one(4, 2), one(5, 3)];
    expect(show(rowsOf(groups))).toEqual(['0<4 moved', '1<5 moved', '2<0', '3<1', '4<2', '5<3']);
  });

  it('count by sentences, not by rows', () => {
    const long: SentenceGroup = { copy: [2, 4], original: [0, 0] };
    expect(show(rowsOf([one(0, 1), one(1, 2), long]))).toContain('2,3,4<0');
    expect(show(rowsOf([one(0, 1), one(1, 2), long]))).toContain('0<1 moved');
  });
});

describe('how a sentence was changed', () => {
  const change = (copyText: string, originalText: string, steps: AlignmentStep[]) =>
    rowsOf([one(0, 0)], { copyText, originalText, steps })[0]?.changeType;
  const swap = (at: number) => stepOf('swapped', [at, at + 1], [at, at + 1]);

  it('is not at all', () => {
    expect(change('The old pier.', 'The old pier.', keptSteps(0, 0, 4))).toBe('verbatim');
  });

  it('is by substitution, also with a little inserted', () => {
    const steps = [...keptSteps(0, 0, 2), swap(2)];
    expect(change('The old quay.', 'The old pier.', steps)).toBe('swapped');
    expect(change('The old pier here.', 'The old pier.', keptSteps(0, 0, 3))).toBe('swapped');
  });

  it('is a paraphrase where little was kept and much is unmatched', () => {
    expect(change('Down went the pier slowly.', 'The old pier fell.', [])).toBe('rewritten');
  });
});

it('gives taken rows the spans of all their sentences', () => {
  const [row] = rowsOf([{ copy: [0, 1], original: [0, 0] }], {
    copyText: 'It fell. It sank.',
    originalText: 'It fell and sank.',
  });
  expect(row?.copy).toEqual({ start: 0, end: 17 });
  expect(row?.original).toEqual({ start: 0, end: 17 });
  expect(row?.copySentences).toEqual([0, 1]);
});
