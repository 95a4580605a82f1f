import { availableParallelism } from 'node:os';
import type { WordFrequencies } from '../../engine/model/word-frequencies.ts';
import { UsageError } from '../command.ts';
import type { Input, UnreadableInput } from '../input.ts';
import type { NewArticle } from './archive-store.ts';
import { prepareArticle } from './prepare-article.ts';
import { mapInWorkers } from './worker-pool.ts';

/** Threads to use: `--jobs N`, or one for each processor. Throws `UsageError` on anything but a number from 1. */
export function readJobs(jobs: string | undefined): number {
  if (jobs === undefined) return availableParallelism();
  const count = Number(jobs);
  if (!Number.isInteger(count) || count < 1) throw new UsageError('--jobs takes a number from 1.');
  return count;
}

type Item = Input | UnreadableInput;

/** Answers to documents, and the problems of those that could not be read, in their order. */
export async function* mapInputs<Result>(
  inputs: AsyncIterable<Item>,
  run: (readable: AsyncIterable<Input>) => AsyncIterable<Result>,
): AsyncGenerator<Result | UnreadableInput> {
  const problems: { before: number; problem: UnreadableInput }[] = [];
  let asked = 0;
  async function* readable() {
    for await (const input of inputs) {
      if ('problem' in input) problems.push({ before: asked, problem: input });
      else {
        asked++;
        yield input;
      }
    }
  }
  let answered = 0;
  for await (const result of run(readable())) {
    while (problems[0] && problems[0].before <= answered)
      yield problems.shift()?.problem as UnreadableInput;
    answered++;
    yield result;
  }
  for (const { problem } of problems) yield problem;
}

/** Documents as an archive holds them, prepared by `jobs` threads; one thread is this one. */
export function prepareInputs(
  inputs: AsyncIterable<Item>,
  frequencies: WordFrequencies,
  jobs: number,
) {
  return mapInputs<NewArticle | UnreadableInput>(inputs, (readable) =>
    jobs > 1
      ? mapInWorkers(readable, { task: 'prepare' }, jobs)
      : prepareHere(readable, frequencies),
  );
}

async function* prepareHere(inputs: AsyncIterable<Input>, frequencies: WordFrequencies) {
  for await (const input of inputs) yield prepareArticle(input, frequencies);
}
