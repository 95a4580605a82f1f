import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What is missing for a program to run, in one sentence that says what to do. */
export class MissingCorpus extends Error {}

/** A corpus that lacks a file. */
export class MissingCorpusFile extends MissingCorpus {}

/**
 * The folder of the corpus, from the environment variable UNSPUN_CORPUS.
 * @throws MissingCorpus if it is not set or not there
 */
export function corpusFolder(): string {
  const folder = process.env.UNSPUN_CORPUS;
  if (!folder) {
    throw new MissingCorpus(
      'There is no corpus: set UNSPUN_CORPUS to its folder (training/README.md says what it holds), or add "-- --sample" to try it on a small sample.',
    );
  }
  if (!existsSync(folder)) {
    throw new MissingCorpus(
      `UNSPUN_CORPUS names ${folder}, which does not exist: set it to the folder of the corpus.`,
    );
  }
  return folder;
}

/**
 * The path of one file of the corpus.
 * @throws MissingCorpusFile if it is not there
 */
export function corpusFile(name: string): string {
  const path = join(corpusFolder(), name);
  if (existsSync(path)) return path;
  throw new MissingCorpusFile(`The corpus lacks ${name}: training/README.md says what it holds.`);
}
