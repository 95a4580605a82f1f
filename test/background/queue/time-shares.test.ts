import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AnalysisQueue } from '../../../src/background/queue/analysis-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that keeps the thread busy for so many milliseconds of the stopped clock. */
const busy = (milliseconds: number, then: () => void) => () => {
  vi.advanceTimersByTime(milliseconds);
  then();
};

test('a tab that asks again and again gets a tenth of the thread, and holds up no other', async () => {
  const queue = new AnalysisQueue();
  let judged = 0;
  const askAgain = async (): Promise<void> => {
    for (;;)
      await queue.add(
        1,
        busy(500, () => judged++),
      );
  };
  void askAgain();
  await vi.advanceTimersByTimeAsync(60_000);
  // Four within the allowance, then one in five seconds.
  expect(judged).toBeGreaterThanOrEqual(10);
  expect(judged).toBeLessThanOrEqual(18);
  const began = performance.now();
  await queue.add(2, () => {});
  expect(performance.now() - began).toBeLessThanOrEqual(500);
});

test('among tabs that wait, the one that has used least comes first', async () => {
  const queue = new AnalysisQueue();
  await queue.add(
    1,
    busy(900, () => {}),
  );
  const done: number[] = [];
  let release = () => {};
  void queue.add(9, () => new Promise<void>((resolve) => (release = resolve)));
  await vi.advanceTimersByTimeAsync(0);
  const jobs = [1, 2, 3].map((tab) => queue.add(tab, () => void done.push(tab)));
  release();
  await Promise.all(jobs);
  expect(done).toEqual([2, 3, 1]);
});
