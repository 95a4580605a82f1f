import type { Task } from './task.ts';

/** Longest work without a pause. Milliseconds. */
const SLICE_MS = 5;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page do what it has to do. Not a timer: browsers throttle those in hidden tabs. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Runs the steps one after another and yields to the page in between, and before each that may take long. Waits for what
 * they wait for.
 */
export async function runInSlices<Result>(steps: Task<Result>): Promise<Result> {
  let sliceStart = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (!step.value && performance.now() - sliceStart < SLICE_MS) continue;
    await (step.value instanceof Promise ? step.value : yieldToPage());
    sliceStart = performance.now();
  }
}
