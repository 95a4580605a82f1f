import type { SectionName, TrainedSectionName } from '../../src/engine/model/sections.ts';
import { bytesOf } from './bytes-of.ts';
import type { CountedClasses } from './classes/read-word-classes.ts';
import { encodeNgrams } from './encode-ngrams.ts';
import { encodeThesaurus } from './encode-thesaurus.ts';
import { encodeVectors } from './encode-vectors.ts';
import { encodeVocabulary } from './encode-vocabulary.ts';
import { encodeWordClasses } from './encode-word-classes.ts';
import type { PrunedModel } from './ngrams/prune-model.ts';
import type { PrunedThesaurus } from './prune-thesaurus.ts';
import type { ReducedVectors } from './reduce-embeddings.ts';

/** The sections that are made here rather than trained. */
export type ModelSections = Record<Exclude<SectionName, TrainedSectionName>, Uint8Array>;

/** The sections of the language model, the thesaurus, the vectors and the classes. */
export function encodeModel(
  model: PrunedModel,
  thesaurus: PrunedThesaurus,
  vectors: ReducedVectors,
  classes: CountedClasses,
): ModelSections {
  const { extraWords, phrases } = thesaurus;
  const words = [...model.words, ...extraWords];
  return {
    ...encodeVocabulary(words),
    sizes: bytesOf(Uint32Array.of(model.words.length, phrases.length)),
    ...encodeNgrams(model),
    ...encodeThesaurus(thesaurus, words),
    ...encodeVectors(vectors, model.words.length),
    ...encodeWordClasses(classes, words),
  };
}
