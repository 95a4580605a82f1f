import { MissingCorpus } from './corpus/corpus-folder.ts';

/** Runs a program. What only lacks the corpus ends with one sentence instead of a stack trace. */
export async function runProgram(program: () => void | Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof MissingCorpus)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
