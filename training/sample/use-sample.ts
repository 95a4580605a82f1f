import { join, resolve } from 'node:path';
import { buildSample } from './build-sample.ts';

const FOLDER = resolve(import.meta.dirname, '../../.cache/sample');

/** Makes the sample corpus, and has all that follows read it and write its results beside it, not into the repository. */
export function useSample(): void {
  process.env.UNSPUN_CORPUS = join(FOLDER, 'corpus');
  process.env.UNSPUN_TRAINED = join(FOLDER, 'trained');
  const texts = buildSample(process.env.UNSPUN_CORPUS);
  console.log(`Sample corpus: ${texts} texts in ${process.env.UNSPUN_CORPUS}`);
  console.log(`Results: ${process.env.UNSPUN_TRAINED}`);
}
