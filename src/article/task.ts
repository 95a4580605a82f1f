/**
 * Work that may be paused after each step, so that the page stays responsive while it is read. Before a step that may
 * take long it should be: 'long' says so. A promise is to be awaited before the next step.
 */
export type Task<Result> = Generator<'long' | Promise<void> | undefined, Result>;

/** Runs all steps at once, of work that waits for nothing. */
export function runTask<Result>(steps: Task<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
