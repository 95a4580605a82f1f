import { expect, test } from 'vitest';
import { OneAtATime } from '../../src/content/one-at-a-time.ts';

test('what is asked for during the work is done once more, however often it is asked for', async () => {
  let release = () => {};
  let runs = 0;
  const work = new OneAtATime(() => {
    runs++;
    return new Promise<void>((resolve) => (release = resolve));
  });
  const done = work.run();
  for (let i = 0; i < 5; i++) void work.run();
  expect(runs).toBe(1);
  release();
  await Promise.resolve().then(() => undefined);
  await new Promise(setImmediate);
  expect(runs).toBe(2);
  release();
  await done;
  expect(work.isRunning).toBe(false);
});

test('work that fails does not keep the next from being done', async () => {
  const work = new OneAtATime(() => Promise.reject(new Error('broken')));
  await work.run();
  expect(work.isRunning).toBe(false);
});
