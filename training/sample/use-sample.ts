import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSample } from './build-sample.ts';

const CORPUS = resolve(import.meta.dirname, '../../.cache/sample-corpus');
const OUTPUT = resolve(import.meta.dirname, '../../.cache/sample-output');

/** Makes the sample corpus, and has all that follows read it and write beside it, not into the repository. */
export function useSample(): void {
  for (const folder of [CORPUS, OUTPUT]) rmSync(folder, { recursive: true, force: true });
  buildSample(CORPUS);
  process.env.UNSPUN_CORPUS = CORPUS;
  process.env.UNSPUN_OUTPUT = OUTPUT;
  console.log(`The sample corpus is in ${CORPUS}, what comes of it in ${OUTPUT}.`);
}
