import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { cutSections } from '../../src/engine/model/cut-sections.ts';
import type { TrainedWeights } from '../../src/engine/model/decode-trained.ts';
import { buildTagger, type TaggerParameters } from '../../src/engine/spin/tagger/tagger.ts';
import { encodeSections } from '../model/encode-sections.ts';
import { SHIPPED_MODEL, trainedModelFile } from '../output-folders.ts';
import { readTrainedSections, readTrainedWeights } from './read-trained-sections.ts';
import { WEIGHT_STEP } from './tagger/keep-tagger-features.ts';
import { KEPT_FILES, type TrainedFiles, writtenFiles } from './trained-files.ts';

/** JSON with each list of numbers on one line. */
const formatJson = (value: unknown) =>
  `${JSON.stringify(value, null, 1).replace(/\[[\s\d.,e+-]*\]/g, (list) => list.replace(/\s+/g, ' '))}\n`;

/** The tagger's three sections one after the other. */
function encodeTagger(learnt: TaggerParameters): Buffer {
  const { buckets, lowBits, weights } = buildTagger(learnt, WEIGHT_STEP);
  const sizes = Uint8Array.from(buckets.subarray(1), (end, i) => end - (buckets[i] as number));
  return Buffer.concat([
    sizes,
    lowBits,
    new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength),
  ]);
}

/** What one training found. */
export interface Training {
  tagger: TaggerParameters;
  /** All other numbers but the pre-score's, which stay as they are. */
  weights: Omit<TrainedWeights, 'tagger' | 'preScore'>;
  /** The command, and what came of it in cross-validation. */
  figures: Record<string, unknown>;
}

/** Puts trained numbers from their files into a model file, whose other sections are those of the shipped one. */
async function writeModelFile(files: TrainedFiles): Promise<void> {
  const sections = cutSections(readFileSync(SHIPPED_MODEL));
  writeFileSync(trainedModelFile(), encodeSections({ ...sections, ...readTrainedSections(files) }));
}

const readFigures = () => JSON.parse(readFileSync(KEPT_FILES.figures, 'utf8'));

/** Writes trained numbers to their files and into the model file. */
export async function writeTrained({ tagger, weights, figures }: Training): Promise<void> {
  const { preScore } = readTrainedWeights();
  const { values } = tagger;
  const files = writtenFiles();
  mkdirSync(dirname(files.weights), { recursive: true });
  writeFileSync(
    files.weights,
    formatJson({ tagger: { step: WEIGHT_STEP, values }, preScore, ...weights }),
  );
  writeFileSync(files.tagger, deflateRawSync(encodeTagger(tagger), { level: 9 }));
  writeFileSync(files.figures, formatJson({ ...figures, preScore: readFigures().preScore }));
  await writeModelFile(files);
}

/** Writes some trained numbers and what is known of them; all others stay as they are. */
export async function replaceWeights(
  weights: Partial<TrainedWeights>,
  figures: Record<string, unknown>,
): Promise<void> {
  const files = writtenFiles();
  mkdirSync(dirname(files.weights), { recursive: true });
  if (files.tagger !== KEPT_FILES.tagger) copyFileSync(KEPT_FILES.tagger, files.tagger);
  writeFileSync(files.weights, formatJson({ ...readTrainedWeights(), ...weights }));
  writeFileSync(files.figures, formatJson({ ...readFigures(), ...figures }));
  await writeModelFile(files);
}
