import { join } from 'node:path';
import { trainedFolder } from '../output-folders.ts';

/** The files that `npm run train` writes; `npm run model` puts those of the repository into the model file. */
export interface TrainedFiles {
  /** The tagger's features: its three sections one after the other, deflated. */
  tagger: string;
  /** All other trained numbers. */
  weights: string;
  /** The command that made the numbers, and how well they did in cross-validation. */
  figures: string;
  /** Results of kinds of writing that were left out whole. */
  kinds: string;
}

const filesIn = (folder: string): TrainedFiles => ({
  tagger: join(folder, 'tagger.bin'),
  weights: join(folder, 'weights.json'),
  figures: join(folder, 'figures.json'),
  kinds: join(folder, 'kinds.json'),
});

/** The trained numbers of the repository. */
export const KEPT_FILES = filesIn(join(import.meta.dirname, 'data'));

/** Where a training writes. */
export const writtenFiles = (): TrainedFiles => filesIn(trainedFolder());
