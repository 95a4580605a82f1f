/** Work that may be paused after each step: a page must stay quick while it is read. */
export type Task<Result> = Generator<undefined, Result>;

/** Does all steps at once. */
export function runTask<Result>(steps: Task<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
