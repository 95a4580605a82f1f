import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { TrainedWeights } from '../../src/engine/model/decode-trained.ts';
import type { TrainedSectionName } from '../../src/engine/model/sections.ts';
import { BUCKETS } from '../../src/engine/spin/tagger/tagger.ts';
import { KEPT_FILES, type TrainedFiles } from './trained-files.ts';

/** All trained numbers but the tagger's features. */
export const readTrainedWeights = ({ weights }: TrainedFiles = KEPT_FILES): TrainedWeights =>
  JSON.parse(readFileSync(weights, 'utf8'));

/** The trained sections of the model file; without files, those of the repository. */
export function readTrainedSections(
  files: TrainedFiles = KEPT_FILES,
): Record<TrainedSectionName, Uint8Array> {
  const tagger = inflateRawSync(readFileSync(files.tagger));
  const features = (tagger.length - BUCKETS) / 2;
  return {
    taggerBuckets: tagger.subarray(0, BUCKETS),
    taggerLowBits: tagger.subarray(BUCKETS, BUCKETS + features),
    taggerWeights: tagger.subarray(BUCKETS + features),
    weights: new TextEncoder().encode(JSON.stringify(readTrainedWeights(files))),
  };
}
