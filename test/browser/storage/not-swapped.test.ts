import { expect, test } from 'vitest';
import {
  forgetNotSwapped,
  recordNotSwapped,
  shownVerdict,
} from '../../../src/browser/storage/not-swapped.ts';
import { loadTabReport, saveTabReport } from '../../../src/browser/storage/tab-reports.ts';
import type { Evidence, Verdict } from '../../../src/engine/verdict.ts';

const swap = (quote: string, start: number): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  start,
  end: start + quote.length,
  expected: ['can'],
});

const save = (...evidence: Evidence[]) =>
  saveTabReport(1, {
    state: 'judged',
    url: 'https://copy.example/',
    title: '',
    verdict: { evidence, candidates: [] } as unknown as Verdict,
  });

async function shownStarts() {
  const report = await loadTabReport(1);
  if (report?.state !== 'judged') throw new Error('The report is there.');
  return shownVerdict(report).evidence.map(({ start }) => start);
}

test('a place that was not swapped is left out, the same words elsewhere are not', async () => {
  await save(swap('tin can', 5), swap('tin can', 50));
  await recordNotSwapped(1, { start: 5, quote: 'tin can' }, true);
  expect(await shownStarts()).toEqual([50]);
  await recordNotSwapped(1, { start: 5, quote: 'tin can' }, true);
  await recordNotSwapped(1, { start: 50, quote: 'tin can' }, true);
  expect(await shownStarts()).toEqual([]);
  await recordNotSwapped(1, { start: 5, quote: 'tin can' }, false);
  expect(await shownStarts()).toEqual([5]);
  await forgetNotSwapped(1);
  expect(await shownStarts()).toEqual([5, 50]);
});

test('what a comparison proves stays, and other words at the same place, too', async () => {
  await save({ ...swap('tin can', 5), isProved: true }, swap('lath', 50));
  await recordNotSwapped(1, { start: 5, quote: 'tin can' }, true);
  await recordNotSwapped(1, { start: 50, quote: 'board' }, true);
  expect(await shownStarts()).toEqual([5, 50]);
});

test('a tab without a verdict is left alone', async () => {
  await recordNotSwapped(2, { start: 5, quote: 'tin can' }, true);
  await forgetNotSwapped(2);
  expect(await loadTabReport(2)).toBeUndefined();
});
