import type { VisibilityCheck } from '../../article/dom/visibility.ts';
import { runInSlices } from '../../article/run-in-slices.ts';
import type { SeenAnswer } from '../../article/snapshot/read-snapshot.ts';
import type { Task } from '../../article/task.ts';
import { afterLayout } from './after-layout.ts';

/** Texts looked at per step of the task. */
const TEXTS_PER_STEP = 25;

/**
 * Creates a function that says of texts, by their numbers, why readers do not see them; by paint too if `byPaint`. Boxes
 * and styles are read when they have just been found out.
 */
export function createSeenAnswerer(reasonOf: VisibilityCheck, texts: readonly Text[]) {
  function* answer(numbers: readonly number[], byPaint: boolean): Task<SeenAnswer[]> {
    const answers: SeenAnswer[] = [];
    for (const number of numbers) {
      const text = texts[number];
      answers.push((text && reasonOf(text, byPaint)) ?? null);
      if (answers.length % TEXTS_PER_STEP === 0) yield;
    }
    return answers;
  }
  return async (numbers: readonly number[], byPaint: boolean): Promise<SeenAnswer[]> => {
    await afterLayout();
    return runInSlices(answer(numbers, byPaint));
  };
}
