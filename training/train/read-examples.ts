import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { decompressSections } from '../../src/engine/model/decompress-sections.ts';
import { TRAINED_SECTIONS } from '../../src/engine/model/sections.ts';
import { documentFeatures } from '../../src/engine/spin/classifier/document-features.ts';
import { pipelineOf } from '../../src/engine/spin/pipeline.ts';
import type { Substitution as Found } from '../../src/engine/spin/substitutions/substitution.ts';
import { buildTagger } from '../../src/engine/spin/tagger/tagger.ts';
import type { SplitPart } from '../corpus/corpus-document.ts';
import { corpusVersion } from '../corpus/corpus-version.ts';
import { hash } from '../corpus/hash.ts';
import { loadBuiltModel } from '../evaluate/load-engine.ts';
import type { SpinnerSubstitution } from '../spinners/spinner.ts';
import { readSamples, type Sample } from './read-samples.ts';
import { readTrainedWeights } from './read-trained-sections.ts';
import { type StoredDoc, storeDoc } from './stored-doc.ts';
import { KEPT_FILES } from './trained-files.ts';

const ENGINE_FOLDER = new URL('../../src/engine/', import.meta.url);
const CACHE = new URL('../../.cache/train/', import.meta.url);

/** Tags nothing: tags come later, from a tagger that has not seen the text. */
const NO_TAGGER = buildTagger(
  { featureHashes: new Uint32Array(0), weights: new Int8Array(0), values: [0, 0, 0, 0] },
  0,
);

/** It stays as it is in training. */
const { preScore: PRE_SCORE } = readTrainedWeights();

const NO_WORDS = new Int32Array(0);

/** A sample as the engine reads it, with what is needed to score it again. */
export interface Example {
  spun: boolean;
  part: SplitPart;
  key: string;
  collection: string;
  channel: string;
  spinner: string;
  rate: number;
  weight: number;
  doc: StoredDoc;
  /** Per found swap 1 if it was one; absent where the places of the swaps are not known. */
  truth?: Uint8Array;
}

/**
 * Every sample read by the engine; kept in .cache until the engine or its model changes. With UNSPUN_EXAMPLES=kept in
 * the environment what was read last is taken, whatever changed since: to try out other settings, not to publish.
 * @param share share of the samples, 0–1: fewer are quicker and good enough to try something
 */
export async function readExamples(share: number): Promise<Example[]> {
  const kept = process.env.UNSPUN_EXAMPLES === 'kept' ? latestCacheFile() : undefined;
  const path = new URL(kept ?? `examples-${await engineHash()}-${share}.bin`, CACHE);
  if (existsSync(path)) return deserialize(readFileSync(path));
  const untagged = pipelineOf({ ...(await loadBuiltModel()), tagger: NO_TAGGER });
  const samples = readSamples().filter((sample, i) => {
    return hash(`${sample.key} ${i}`) / 2 ** 32 < shareOf(sample, share);
  });
  const examples = samples.map((sample) => {
    return example(sample, storeDoc(sample.article, untagged));
  });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, serialize(examples));
  return examples;
}

/** Real spun texts are few: they are always taken. */
function shareOf({ collection }: Sample, share: number): number {
  return collection.startsWith('spun') ? 1 : share;
}

function example(sample: Sample, doc: StoredDoc): Example {
  const { substitutions: swaps, article: _, ...about } = sample;
  const slim = doc.substitutions.map((swap) => ({ ...swap, sourceWords: NO_WORDS }));
  const truth = sample.spun
    ? swaps && Uint8Array.from(doc.substitutions, substitutionLabeller(swaps, doc))
    : new Uint8Array(slim.length);
  return {
    ...about,
    doc: { ...doc, substitutions: slim },
    ...(truth && { truth }),
  };
}

function substitutionLabeller(
  swaps: SpinnerSubstitution[],
  { words }: StoredDoc,
): (found: Found) => number {
  return ({ first, last }) => {
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    return swaps.some((swap) => swap.start < end && swap.end > start) ? 1 : 0;
  };
}

/** The example's document features with the certainties of a swap model. */
export function rescoreDocument(
  doc: StoredDoc,
  certainty: (features: Float32Array) => number,
): Float32Array {
  const substitutions = doc.substitutions.map((swap) => ({
    ...swap,
    probability: certainty(swap.features),
  }));
  return documentFeatures(doc, { ...doc, substitutions }, PRE_SCORE);
}

/** The file that was written last. */
function latestCacheFile(): string | undefined {
  if (!existsSync(CACHE)) return undefined;
  const written = (name: string) => statSync(new URL(name, CACHE)).mtimeMs;
  const names = readdirSync(CACHE).filter((name) => name.startsWith('examples-'));
  return names.sort((a, b) => written(b) - written(a))[0];
}

/** Folders of the engine that examples depend on: they read a text. */
const READING_FOLDERS = ['text', 'model', 'language-model', 'thesaurus', 'languages', 'spin'];

/** What works on the examples, not under them: it may change without reading the samples again. */
const DOWNSTREAM_FILES =
  /^spin\/(?:classifier|tagger|restoration)\/|^spin\/(?:passages|detect-spin|evidence)\.ts$/;

function readingFiles(): string[] {
  const inFolder = (folder: string) =>
    readdirSync(new URL(`${folder}/`, ENGINE_FOLDER), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    );
  return READING_FOLDERS.flatMap(inFolder).filter(
    (name) => name.endsWith('.ts') && !DOWNSTREAM_FILES.test(name),
  );
}

/** A hash of all that the examples depend on: the corpus, the engine, and the model but what is trained. */
async function engineHash(): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(PRE_SCORE)).update(corpusVersion());
  const sections = await decompressSections(readFileSync(KEPT_FILES.model));
  for (const [name, section] of Object.entries(sections))
    if (!(TRAINED_SECTIONS as readonly string[]).includes(name)) digest.update(section);
  for (const name of readingFiles().sort())
    digest.update(readFileSync(new URL(name, ENGINE_FOLDER)));
  return digest.digest('hex').slice(0, 12);
}
