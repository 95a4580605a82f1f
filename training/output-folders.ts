import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** The model that is shipped. */
export const SHIPPED_MODEL = join(ROOT, 'public/model.bin');

/** The folder that UNSPUN_OUTPUT names, which takes all that a trial works out and writes; undefined without it. */
const trialFolder = (): string | undefined => {
  const folder = process.env.UNSPUN_OUTPUT;
  return folder ? resolve(folder) : undefined;
};

/** Where what was worked out is kept, so that it need not be worked out again. */
export const cacheFolder = (name: 'corpus' | 'train'): string =>
  join(trialFolder() ?? join(ROOT, '.cache'), name);

/** Where training writes its numbers: training/train/data, unless it is a trial. */
export const trainedFolder = (): string => trialFolder() ?? join(ROOT, 'training/train/data');

/** The model file that training puts its numbers into: public/model.bin, unless it is a trial. */
export function trainedModelFile(): string {
  const folder = trialFolder();
  return folder ? join(folder, 'model.bin') : SHIPPED_MODEL;
}
