import { existsSync } from 'node:fs';

/**
 * The folder of the measuring corpus, from the environment variable UNSPUN_CORPUS.
 * @throws one sentence that says what to do if it is not set or not there
 */
export function corpusFolder(): string {
  const folder = process.env.UNSPUN_CORPUS;
  if (!folder) {
    throw new Error(
      'Set UNSPUN_CORPUS to the folder of the measuring corpus, then run this again.',
    );
  }
  if (!existsSync(folder)) {
    throw new Error(`UNSPUN_CORPUS names ${folder}, which does not exist: set it to the corpus.`);
  }
  return folder;
}

/** Ends the program with one sentence if there is no corpus: for commands that can do nothing without one. */
export function requireCorpus(): void {
  try {
    corpusFolder();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
