import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { cutSections } from '../../src/engine/model/cut-sections.ts';
import { TRAINED_SECTIONS } from '../../src/engine/model/sections.ts';
import { pipelineOf } from '../../src/engine/spin/pipeline.ts';
import type { Substitution as Found } from '../../src/engine/spin/substitutions/substitution.ts';
import { buildTagger } from '../../src/engine/spin/tagger/tagger.ts';
import type { SplitPart } from '../corpus/corpus-document.ts';
import { hash } from '../corpus/hash.ts';
import { loadBuiltModel } from '../evaluate/load-engine.ts';
import { SHIPPED_MODEL } from '../output-folders.ts';
import type { SpinnerSubstitution } from '../spinners/spinner.ts';
import { type PackedDoc, packDoc } from './packed-doc.ts';
import { readSamples, type Sample } from './read-samples.ts';
import { readTrainedWeights } from './read-trained-sections.ts';
import { kept, PARTS } from './steps/kept-parts.ts';
import { type StoredDoc, storeDoc } from './stored-doc.ts';

const ENGINE_FOLDER = new URL('../../src/engine/', import.meta.url);
const OWN_FILES = [
  'read-samples.ts',
  'read-tagger-texts.ts',
  'tagger-text.ts',
  '../spinners/spinners.ts',
  '../corpus/split.json',
];

/** Tags nothing: tags come later, from a tagger that has not seen the text. */
const NO_TAGGER = buildTagger(
  { featureHashes: new Uint32Array(0), weights: new Int8Array(0), values: [0, 0, 0, 0] },
  0,
);

/** It stays as it is in training. */
export const { preScore: PRE_SCORE } = readTrainedWeights();

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
  doc: PackedDoc;
  /** 0–1 by chance: a share of the samples is those below it. */
  lot: number;
  /** Per substitution found 1 if it was one; absent where the true ones are not known. */
  truth?: Uint8Array;
}

/** More pages and texts than such a share of them take longer and teach little. */
const MOST = 0.6;
/** Of each four samples one is left out, too. */
const SPARED = 3;

/** Texts of kinds of writing are read all, and so are the few real spun ones. */
function mostOf({ collection }: Sample): number {
  return collection === 'kind' || collection.startsWith('spun') ? 1 : MOST;
}

let samples: Sample[] | undefined;

/** A part of the samples read by the engine; kept in .cache until the engine or its model changes. */
export async function readPart(part: number): Promise<Example[]> {
  const untagged = pipelineOf({ ...(await loadBuiltModel()), tagger: NO_TAGGER });
  return kept(`examples-${await engineHash()}-${part}`, () => {
    samples ??= readSamples();
    return samples
      .map((sample, i) => ({ sample, i, lot: hash(`${sample.key} ${i}`) / 2 ** 32 }))
      .filter(({ i }) => i % PARTS === part && i % 4 !== SPARED)
      .filter(({ sample, lot }) => lot < mostOf(sample))
      .map(({ sample, lot }) => example(sample, storeDoc(sample.article, untagged), lot));
  });
}

/**
 * Every sample read by the engine.
 * @param share share of the samples, 0–1: fewer are quicker and good enough to try something
 */
export async function readExamples(share: number): Promise<Example[]> {
  const examples: Example[] = [];
  for (let part = 0; part < PARTS; part++) {
    const all = await readPart(part);
    examples.push(...all.filter((one) => isOfShare(one, share)));
  }
  return examples;
}

/** Whether an example is among such a share of them; real spun texts are few: they are always taken. */
export function isOfShare({ collection, lot }: Example, share: number): boolean {
  return collection.startsWith('spun') || lot < share;
}

function example(sample: Sample, doc: StoredDoc, lot: number): Example {
  const { substitutions, article: _, ...about } = sample;
  const truth = sample.spun
    ? substitutions && Uint8Array.from(doc.substitutions, substitutionLabeller(substitutions, doc))
    : new Uint8Array(doc.substitutions.length);
  return { ...about, lot, doc: packDoc(doc), ...(truth && { truth }) };
}

function substitutionLabeller(
  known: SpinnerSubstitution[],
  { words }: StoredDoc,
): (found: Found) => number {
  return ({ first, last }) => {
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    return known.some((one) => one.start < end && one.end > start) ? 1 : 0;
  };
}

/** Folders of the engine that examples depend on: they read a text. */
const READING_FOLDERS = ['text', 'model', 'language-model', 'thesaurus', 'languages', 'spin'];

/** What works on the examples, not under them: it may change without reading the samples again. */
const DOWNSTREAM_FILES =
  /^spin\/(?:classifier|tagger|restoration)\/|^spin\/(?:channel\/restoration-channel|passages|detect-spin|evidence|rule-weight)\.ts$/;

function readingFiles(): string[] {
  const inFolder = (folder: string) =>
    readdirSync(new URL(`${folder}/`, ENGINE_FOLDER), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    );
  return READING_FOLDERS.flatMap(inFolder).filter(
    (name) => name.endsWith('.ts') && !DOWNSTREAM_FILES.test(name),
  );
}

/** A hash of all that examples and tagger's texts depend on: engine, model but what is trained, choice of texts. */
export async function engineHash(): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(PRE_SCORE));
  const sections = cutSections(readFileSync(SHIPPED_MODEL));
  for (const [name, section] of Object.entries(sections))
    if (!(TRAINED_SECTIONS as readonly string[]).includes(name)) digest.update(section);
  for (const name of readingFiles().sort())
    digest.update(readFileSync(new URL(name, ENGINE_FOLDER)));
  for (const name of OWN_FILES) digest.update(readFileSync(new URL(name, import.meta.url)));
  return digest.digest('hex').slice(0, 12);
}
