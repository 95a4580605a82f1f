import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { documentFeatures } from '../../src/engine/spin/document-features.ts';
import { type Reading, readText } from '../../src/engine/spin/read-text.ts';
import type { Swap as Found } from '../../src/engine/spin/swap.ts';
import { buildTagger } from '../../src/engine/spin/tagger.ts';
import type { Part } from '../corpus/document.ts';
import { hash } from '../corpus/hash.ts';
import { builtModel } from '../evaluate/load-engine.ts';
import type { Swap } from '../spinners/spinner.ts';
import { readSamples, type Sample } from './samples.ts';

const SPIN = new URL('../../src/engine/spin/', import.meta.url);
const MODEL = new URL('../../public/model.bin', import.meta.url);
const CACHE = new URL('../../.cache/train/', import.meta.url);

/** Tags nothing: tags come later, from a tagger that has not seen the text. */
const NO_TAGGER = buildTagger(
  { places: new Uint32Array(0), weights: new Int8Array(0), values: [0, 0, 0, 0] },
  0,
);

const NO_WORDS = new Int32Array(0);

/** A sample as the engine reads it, with what is needed to score it anew. */
export interface Example {
  spun: boolean;
  part: Part;
  key: string;
  collection: string;
  channel: string;
  spinner: string;
  rate: number;
  weight: number;
  /** The article's text: the tagger looks at it anew. */
  text: string;
  reading: Reading;
  /** Per found swap 1 if it was one; absent where the places of the swaps are not known. */
  truth?: Uint8Array;
}

/**
 * Every sample read by the engine; kept in .cache until the engine or its model changes. With UNSPUN_EXAMPLES=kept in
 * the environment what was read last is taken, whatever changed since: to try out other settings, not to publish.
 * @param share share of the samples, 0–1: fewer are quicker and good enough to try something
 */
export async function readExamples(share: number): Promise<Example[]> {
  const kept = process.env.UNSPUN_EXAMPLES === 'kept' ? lastRead() : undefined;
  const path = new URL(kept ?? `examples-${version()}-${share}.bin`, CACHE);
  if (existsSync(path)) return deserialize(readFileSync(path));
  const model = await builtModel();
  const samples = readSamples().filter((sample, i) => {
    return hash(`${sample.key} ${i}`) / 2 ** 32 < shareOf(sample, share);
  });
  const examples = samples.map((sample) => {
    return example(sample, readText(sample.article, model, { tagger: NO_TAGGER }));
  });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, serialize(examples));
  return examples;
}

/** Real spun texts are few: they are always taken. */
function shareOf({ collection }: Sample, share: number): number {
  return collection.startsWith('spun') ? 1 : share;
}

function example(sample: Sample, reading: Reading): Example {
  const { swaps, article, ...told } = sample;
  const slim = reading.swaps.map((swap) => ({ ...swap, original: NO_WORDS }));
  const truth = sample.spun
    ? swaps && Uint8Array.from(reading.swaps, isTrue(swaps, reading))
    : new Uint8Array(slim.length);
  return {
    ...told,
    text: article.text,
    reading: { ...reading, swaps: slim },
    ...(truth && { truth }),
  };
}

function isTrue(swaps: Swap[], { words }: Reading): (found: Found) => number {
  return ({ first, last }) => {
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    return swaps.some((swap) => swap.start < end && swap.end > start) ? 1 : 0;
  };
}

/** The example's document features with the certainties of a swap model. */
export function rescored(
  reading: Reading,
  certainty: (features: Float32Array) => number,
): Float32Array {
  const swaps = reading.swaps.map((swap) => ({ ...swap, certainty: certainty(swap.features) }));
  return documentFeatures({ ...reading, swaps });
}

/** The file that was written last. */
function lastRead(): string | undefined {
  if (!existsSync(CACHE)) return undefined;
  const written = (name: string) => statSync(new URL(name, CACHE)).mtimeMs;
  const names = readdirSync(CACHE).filter((name) => name.startsWith('examples-'));
  return names.sort((a, b) => written(b) - written(a))[0];
}

/** What stands on the readings, not under them. */
const ABOVE =
  /^(?:weights|forest|tagger(?:-[\w-]+)?|find-parts|find-spin|document-[\w-]+|log-likelihood|\w+-statistics|\w+-evidence|restore|(?:original|trust)-[\w-]+|(?:expect|weigh)-originals)\.ts$/;

/** A hash of all that the readings depend on: the model and the engine but its weights. */
function version(): string {
  const digest = createHash('sha256').update(readFileSync(MODEL));
  const files = readdirSync(SPIN).filter((name) => name.endsWith('.ts') && !ABOVE.test(name));
  for (const name of files.sort()) digest.update(readFileSync(new URL(name, SPIN)));
  return digest.digest('hex').slice(0, 12);
}
