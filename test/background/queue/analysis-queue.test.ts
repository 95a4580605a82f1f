import { expect, test } from 'vitest';
import { AnalysisQueue, CancelledError } from '../../../src/background/queue/analysis-queue.ts';

/** A job that blocks the queue until it is released. */
function blocker(queue: AnalysisQueue): () => void {
  let release = () => {};
  void queue.add(0, () => new Promise<void>((resolve) => (release = resolve)));
  return () => release();
}

test('the visible tab comes first, the others in order', async () => {
  const queue = new AnalysisQueue();
  const done: number[] = [];
  const release = blocker(queue);
  const jobs = [1, 2, 3].map((tab) => queue.add(tab, () => void done.push(tab)));
  queue.setVisibleTab(3);
  release();
  await Promise.all(jobs);
  expect(done).toEqual([3, 1, 2]);
});

test('a waiting job is dropped when its tab closes or reads another page', async () => {
  const queue = new AnalysisQueue();
  const release = blocker(queue);
  const gone = queue.add(1, () => 'gone');
  const older = queue.add(2, () => 'older');
  const newer = queue.add(2, () => 'newer');
  queue.cancel(1);
  release();
  await expect(gone).rejects.toBeInstanceOf(CancelledError);
  await expect(older).rejects.toBeInstanceOf(CancelledError);
  expect(await newer).toBe('newer');
});

test('a failing job does not block others', async () => {
  const queue = new AnalysisQueue();
  const failing = queue.add(1, () => {
    throw new Error('broken');
  });
  const next = queue.add(2, () => 'done');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('done');
});
