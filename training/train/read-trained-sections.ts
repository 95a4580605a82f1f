import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { TrainedWeights } from '../../src/engine/model/decode-trained.ts';
import type { TrainedSectionName } from '../../src/engine/model/sections.ts';
import { BUCKETS } from '../../src/engine/spin/tagger/tagger.ts';
import { TAGGER_FILE, WEIGHTS_FILE } from './trained-files.ts';

export const readTrainedWeights = (): TrainedWeights =>
  JSON.parse(readFileSync(WEIGHTS_FILE, 'utf8'));

/** The trained sections of the model file, from training/train/data. */
export function readTrainedSections(): Record<TrainedSectionName, Uint8Array> {
  const tagger = inflateRawSync(readFileSync(TAGGER_FILE));
  const features = (tagger.length - BUCKETS) / 2;
  return {
    taggerBuckets: tagger.subarray(0, BUCKETS),
    taggerLowBits: tagger.subarray(BUCKETS, BUCKETS + features),
    taggerWeights: tagger.subarray(BUCKETS + features),
    weights: new TextEncoder().encode(JSON.stringify(readTrainedWeights())),
  };
}
