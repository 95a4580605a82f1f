import { readFile } from 'node:fs/promises';
import { loadModel } from '../engine/model/load-model.ts';
import type { Model } from '../engine/model/model.ts';

/** Beside the built command line, or where the model is built. */
const MODEL_PATHS = ['./model.bin', '../../public/model.bin'];

/** Loads the model. Throws one sentence if it is missing or broken. */
export async function openModel(): Promise<Model> {
  for (const path of MODEL_PATHS) {
    const bytes = await readFile(new URL(path, import.meta.url)).catch(() => undefined);
    if (bytes) return loadModel(bytes);
  }
  throw new Error('the language model (model.bin) is missing; run npm run build again.');
}
