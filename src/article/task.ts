/** Work that may be paused after each step, so that the page stays responsive while it is read. */
export type Task<Result> = Generator<undefined, Result>;

/** Runs all steps at once. */
export function runTask<Result>(steps: Task<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
