import { type Checkpoint, TooMuchTextError } from '../../engine/checkpoint.ts';

/** Other tabs wait for so long at most. Milliseconds. */
const BUDGET_MS = 800;
/** Shorter texts are judged in a fraction of that; on a busy machine they may take longer. Characters. */
const ORDINARY_LENGTH = 50_000;
const ORDINARY_BUDGET_MS = 10_000;

/** The clock is read once in so many calls. */
const CALLS_PER_READING = 64;

/** A checkpoint that gives up once a text of that length has used up the time of its judgement, from now on. */
export function createTimeBudget(length: number): Checkpoint {
  const end = performance.now() + (length > ORDINARY_LENGTH ? BUDGET_MS : ORDINARY_BUDGET_MS);
  let calls = 0;
  return () => {
    if (calls++ % CALLS_PER_READING === 0 && performance.now() > end) throw new TooMuchTextError();
  };
}
