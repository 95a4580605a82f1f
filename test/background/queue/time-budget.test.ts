import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTimeBudget } from '../../../src/background/queue/time-budget.ts';
import { TooMuchTextError } from '../../../src/engine/checkpoint.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Calls a checkpoint until it gives up, each call a millisecond after the last; answers after how many. */
function callsUntilGivenUp(length: number): number {
  const checkpoint = createTimeBudget(length);
  for (let calls = 0; calls < 100_000; calls++) {
    vi.advanceTimersByTime(1);
    try {
      checkpoint();
    } catch (error) {
      expect(error).toBeInstanceOf(TooMuchTextError);
      return calls;
    }
  }
  throw new Error('The checkpoint never gave up.');
}

test('a very long text is given up in less than a second', () => {
  expect(callsUntilGivenUp(1_000_000)).toBeLessThan(1000);
});

test('a text of ordinary length is given ten times as long', () => {
  expect(callsUntilGivenUp(10_000)).toBeGreaterThan(5000);
});
