import { describe, expect, it } from 'vitest';
import type { DiffSegment, SentenceRow } from '../../../../src/engine/alignment/comparison.ts';
import {
  countFigures,
  findVerbatimRuns,
} from '../../../../src/engine/alignment/summary/count-figures.ts';
import { splitTokens } from '../../../../src/engine/alignment/tokens/split-tokens.ts';

/** Twelve words of two characters with the space after them. */
const TEXT = 'a b c d e f g h i j k l';
const tokens = splitTokens(TEXT, new Map());
const span = (from: number, to: number) => ({ start: from * 2, end: to * 2 - 1 });

const piece = (kind: DiffSegment['kind'], from: number, to: number, there = from): DiffSegment => ({
  kind,
  ...(kind !== 'deleted' && { copy: span(from, to) }),
  ...(kind !== 'inserted' && { original: span(there, there + to - from) }),
});

const row = (segments: DiffSegment[], more: Partial<SentenceRow> = {}): SentenceRow => ({
  kind: 'taken',
  copySentences: [0],
  originalSentences: [0],
  moved: false,
  segments,
  ...more,
});

describe('figures', () => {
  const figures = (rows: SentenceRow[], quoted: [number, number][] = []) =>
    countFigures(
      tokens,
      tokens,
      rows,
      quoted.map(([from, to]) => span(from, to)),
    );

  it('count kept, substituted, added and dropped words', () => {
    const rows = [row([piece('kept', 0, 4), piece('swapped', 4, 6), piece('inserted', 6, 9)])];
    expect(figures(rows)).toMatchObject({
      copyWords: 12,
      originalWords: 12,
      keptWords: 4,
      swappedWords: 2,
      swaps: 1,
      addedWords: 6,
      droppedWords: 6,
    });
  });

  it('count sentences, also where several belong together', () => {
    const rows = [
      row([], { copySentences: [0, 1], moved: true }),
      row([], { originalSentences: [3, 4, 5] }),
      row([], { kind: 'added', moved: true }),
      row([], { kind: 'dropped' }),
    ];
    expect(figures(rows)).toMatchObject({
      takenSentences: 3,
      usedSentences: 4,
      movedSentences: 2,
    });
  });

  it('count the kept words inside quotations', () => {
    const rows = [row([piece('kept', 0, 6), piece('swapped', 6, 8)])];
    expect(
      figures(rows, [
        [1, 3],
        [5, 9],
      ]).quotedWords,
    ).toBe(3);
    expect(figures(rows, [[8, 12]]).quotedWords).toBe(0);
  });

  it('are 0 without rows', () => {
    expect(figures([])).toMatchObject({ keptWords: 0, addedWords: 12, droppedWords: 12, swaps: 0 });
  });
});

describe('runs of equal words', () => {
  const runs = (...segments: DiffSegment[][]) =>
    findVerbatimRuns(
      tokens,
      tokens,
      segments.map((one) => row(one)),
    ).map(({ words }) => words);

  it('have at least eight words', () => {
    expect(runs([piece('kept', 0, 8)])).toEqual([8]);
    expect(runs([piece('kept', 0, 7)])).toEqual([]);
  });

  it('go on from row to row where nothing stands between', () => {
    expect(runs([piece('kept', 0, 5)], [piece('kept', 5, 10)])).toEqual([10]);
    expect(runs([piece('kept', 0, 5)], [piece('kept', 6, 11)])).toEqual([]);
    expect(runs([piece('kept', 0, 5)], [piece('kept', 5, 10, 7)])).toEqual([]);
  });

  it('end where a word was changed, and never go backwards', () => {
    const changed = [piece('kept', 0, 5), piece('swapped', 5, 6), piece('kept', 6, 11)];
    expect(runs(changed)).toEqual([]);
    expect(runs([piece('kept', 5, 10)], [piece('kept', 0, 5)])).toEqual([]);
  });

  it('come longest first and share no span with the rows', () => {
    const given = [row([piece('kept', 0, 8)]), row([piece('swapped', 8, 9)])];
    const before = structuredClone(given);
    const [run] = findVerbatimRuns(tokens, tokens, given);
    expect(run).toEqual({ copy: span(0, 8), original: span(0, 8), words: 8 });
    expect(given).toEqual(before);
    const apart = [[piece('kept', 0, 8)], [piece('deleted', 8, 9)], [piece('kept', 0, 12)]];
    expect(runs(...apart)).toEqual([12, 8]);
  });
});
