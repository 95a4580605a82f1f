import { readFile } from 'node:fs/promises';
import { loadModel } from '../engine/model/load-model.ts';
import type { Model } from '../engine/model/model.ts';
import { loadWordFrequencies, type WordFrequencies } from '../engine/model/word-frequencies.ts';

/** Beside the built command line, or where the model is built. */
const MODEL_PATHS = ['./model.bin', '../../public/model.bin'];

async function readModelFile(): Promise<Uint8Array> {
  for (const path of MODEL_PATHS) {
    const bytes = await readFile(new URL(path, import.meta.url)).catch(() => undefined);
    if (bytes) return bytes;
  }
  throw new Error('the language model (model.bin) is missing; run npm run build again.');
}

/** Loads the model. Throws one sentence if it is missing or broken. */
export const openModel = async (): Promise<Model> => loadModel(await readModelFile());

/** Loads how rare words are, in a tenth of the memory. Throws one sentence if the model is missing or broken. */
export const openWordFrequencies = async (): Promise<WordFrequencies> =>
  loadWordFrequencies(await readModelFile());
