/**
 * Work that may be paused after each step, so that the page stays responsive while it is read. Before a step that may
 * take long it should be: 'long' says so.
 */
export type Task<Result> = Generator<'long' | undefined, Result>;

/** Runs all steps at once. */
export function runTask<Result>(steps: Task<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
