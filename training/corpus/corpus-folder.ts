import { existsSync } from 'node:fs';
import { join } from 'node:path';

const README = 'training/README.md says what it holds';

/** A file that the corpus lacks. */
export class MissingCorpusFile extends Error {}

/**
 * The folder of the corpus, from the environment variable UNSPUN_CORPUS.
 * @throws one sentence that says what to do if it is not set or not there
 */
export function corpusFolder(): string {
  const folder = process.env.UNSPUN_CORPUS;
  if (!folder) {
    throw new Error(
      `There is no corpus: set UNSPUN_CORPUS to its folder (${README}), or try "npm run train -- --sample".`,
    );
  }
  if (!existsSync(folder)) {
    throw new Error(`UNSPUN_CORPUS names ${folder}, which does not exist: set it to the corpus.`);
  }
  return folder;
}

/**
 * The path of one file of the corpus.
 * @throws MissingCorpusFile with one sentence if it is not there
 */
export function corpusFile(name: string): string {
  const path = join(corpusFolder(), name);
  if (existsSync(path)) return path;
  throw new MissingCorpusFile(`The corpus lacks ${name}: ${README}.`);
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
