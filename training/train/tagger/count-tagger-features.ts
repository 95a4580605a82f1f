import {
  FEATURES_PER_WORD,
  HASH_BITS,
  taggerFeatureHashes,
} from '../../../src/engine/spin/tagger/tagger-features.ts';
import type { TaggerText } from '../tagger-text.ts';

/** How common each feature is, by its hash. */
export interface FeatureCounts {
  occurrences: Uint32Array;
  /** Documents that have it, up to a limit. */
  documents: Uint8Array;
}

/** Counts the features of all texts; those of one document stand together. Documents are counted up to a limit. */
export function countTaggerFeatures(texts: TaggerText[], maxDocuments: number): FeatureCounts {
  const occurrences = new Uint32Array(2 ** HASH_BITS);
  const documents = new Uint8Array(2 ** HASH_BITS);
  const lastDocument = new Int32Array(2 ** HASH_BITS);
  const hashes = new Int32Array(FEATURES_PER_WORD);
  let number = 0;
  texts.forEach(({ input, labels, document }, t) => {
    if (document !== texts[t - 1]?.document) number++;
    for (let i = 0; i < labels.length; i++) {
      taggerFeatureHashes(input, i, hashes);
      for (const hash of hashes) {
        occurrences[hash] = (occurrences[hash] as number) + 1;
        if (lastDocument[hash] === number) continue;
        lastDocument[hash] = number;
        documents[hash] = Math.min(maxDocuments, (documents[hash] as number) + 1);
      }
    }
  });
  return { occurrences, documents };
}
