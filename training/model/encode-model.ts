import type { SectionName, TrainedSectionName } from '../../src/engine/model/sections.ts';
import { encodeNgrams } from './encode-ngrams.ts';
import { encodeThesaurus } from './encode-thesaurus.ts';
import { varintSections } from './encode-varints.ts';
import { encodeVectors } from './encode-vectors.ts';
import { encodeWords } from './encode-vocabulary.ts';
import type { PrunedModel } from './ngrams/prune-model.ts';
import type { PrunedThesaurus } from './prune-thesaurus.ts';
import type { ReducedVectors } from './reduce-embeddings.ts';

/** The sections that are made here rather than trained. */
export type ModelSections = Record<Exclude<SectionName, TrainedSectionName>, Uint8Array>;

/** The sections of the language model, the thesaurus and the vectors. */
export function encodeModel(
  model: PrunedModel,
  thesaurus: PrunedThesaurus,
  vectors: ReducedVectors,
): ModelSections {
  const { extraWords, phrases, listedPhrases, synsets } = thesaurus;
  const words = [...model.words, ...extraWords];
  const phraseCount = phrases.length + listedPhrases.length;
  return {
    words: encodeWords(words),
    ...varintSections('sizes', [model.words.length, phraseCount, synsets.length, phrases.length]),
    ...encodeNgrams(model),
    ...encodeThesaurus(thesaurus, words),
    ...encodeVectors(vectors, model.words.length),
  };
}
