import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The model that is shipped. */
const SHIPPED_MODEL = join(ROOT, 'public/model.bin');

/** The files that a training writes, as paths. */
export interface TrainedFiles {
  /** The tagger's features: its three sections one after the other, deflated. */
  tagger: string;
  /** All other trained numbers. */
  weights: string;
  /** The command that made the numbers, and how well they did in cross-validation. */
  figures: string;
  /** The model file, whose trained sections are replaced. */
  model: string;
}

const inFolder = (folder: string, model: string): TrainedFiles => ({
  tagger: join(folder, 'tagger.bin'),
  weights: join(folder, 'weights.json'),
  figures: join(folder, 'figures.json'),
  model,
});

/** The trained numbers of the repository; `npm run model` puts them into the model file. */
export const KEPT_FILES = inFolder(join(ROOT, 'training/train/data'), SHIPPED_MODEL);

/** Where a training writes: into the repository, or into the folder that UNSPUN_TRAINED names. */
export function outputFiles(): TrainedFiles {
  const folder = process.env.UNSPUN_TRAINED;
  return folder ? inFolder(resolve(folder), join(resolve(folder), 'model.bin')) : KEPT_FILES;
}

/** The model to measure: the one in UNSPUN_TRAINED if a training wrote one there, else the shipped one. */
export function currentModelFile(): string {
  const { model } = outputFiles();
  return existsSync(model) ? model : SHIPPED_MODEL;
}
