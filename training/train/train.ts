/**
 * npm run train [-- --step NAME] [--share 0.5] [--sample]
 * Trains all models on the training and tuning parts of the corpus (UNSPUN_CORPUS) and on its kinds of writing, and writes
 * them to training/train/data and into public/model.bin. In steps, one after another, each in a process of its own; what
 * a step made is kept in .cache/train until the engine, its model or the choice of texts changes, so a run that was
 * stopped goes on where it was. The same corpus always gives the same numbers. --sample tries all of it on a small corpus
 * that is made on the spot, and leaves the repository alone. --step pre-score fits the first guess at substitutions, on
 * which all others build: no training does that by itself.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { requireCorpus } from '../corpus/corpus-folder.ts';
import { useSample } from '../sample/use-sample.ts';
import { STEPS, STEPS_BY_HAND } from './steps/steps.ts';

const { values } = parseArgs({
  options: {
    step: { type: 'string' },
    share: { type: 'string', default: '1' },
    sample: { type: 'boolean', default: false },
  },
});

if (values.sample) useSample();
requireCorpus();

function runAlone(name: string): void {
  const words = [...process.execArgv, fileURLToPath(import.meta.url), '--step', name];
  const { status } = spawnSync(process.execPath, [...words, '--share', values.share], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function runHere(name: string): Promise<void> {
  const steps = { ...STEPS, ...STEPS_BY_HAND };
  const step = steps[name];
  if (!step)
    throw new Error(`There is no step "${name}": name one of ${Object.keys(steps).join(', ')}.`);
  const start = Date.now();
  await step(Number(values.share));
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  const gigabytes = (process.resourceUsage().maxRSS / 1e6).toFixed(1);
  console.log(`${name}: ${minutes} minutes, ${gigabytes} GB`);
}

if (values.step) await runHere(values.step);
else for (const name of Object.keys(STEPS)) runAlone(name);
