import { loadModel } from '../../../src/engine/model/load-model.ts';
import type { Model } from '../../../src/engine/model/model.ts';
import { DIMENSIONS } from '../../../src/engine/model/word-vectors.ts';
import type { CountedClasses } from '../../../training/model/classes/read-word-classes.ts';
import { encodeModel } from '../../../training/model/encode-model.ts';
import { encodeSections } from '../../../training/model/encode-sections.ts';
import type { PrunedModel } from '../../../training/model/ngrams/prune-model.ts';
import type { PrunedThesaurus } from '../../../training/model/prune-thesaurus.ts';
import { readTrainedSections } from '../../../training/train/read-trained-sections.ts';

/** Five words, three bigrams, one trigram; the probabilities are whole quantization steps. */
export const TINY_NGRAMS: PrunedModel = {
  words: ['</s>', 'cat', 'sat', 'the', 'there'],
  unigram: Float32Array.of(-1, -5, -4.5, -2, -6),
  unigramBackoff: Float32Array.of(0, -0.3, 0, 0.6, 0),
  // cat sat, the cat, the sat.
  bigramStart: Uint32Array.of(0, 0, 1, 1, 3, 3),
  bigramWord: Uint16Array.of(2, 1, 2),
  bigram: Float32Array.of(-0.9, -1.35, -2.7),
  bigramBackoff: Float32Array.of(0, -0.9, 0),
  // the cat sat.
  trigramStart: Uint32Array.of(0, 0, 1, 1),
  trigramWord: Uint16Array.of(2),
  trigram: Float32Array.of(-0.45),
};

const TINY_THESAURUS: PrunedThesaurus = {
  extraWords: ['moggy', 'perched'],
  phrases: ['sat there'],
  listedPhrases: ['the moggy'],
  synsets: [
    ['cat', 'moggy'],
    ['sat', 'perched', 'sat there'],
  ],
  roots: new Map([['perched', ['sat', 'cat']]]),
};

/** Two classes: what names things and what they do, with the ends of sentences; the other words are rare. */
export const TINY_CLASSES: CountedClasses = {
  count: 2,
  classOf: new Map([
    ['cat', 0],
    ['~<other>', 0],
    ['sat', 1],
    ['<end>', 1],
  ]),
  pairs: Float64Array.of(10, 80, 80, 10),
};

/** The bytes of a model of these few words, encoded as the real one is. */
export function tinyModelBytes(): Uint8Array {
  // Only "cat" has a vector: 1 in its first direction.
  const steps = Int8Array.from({ length: DIMENSIONS }, (_, i) => (i === 0 ? 1 : 0));
  const sections = encodeModel(TINY_NGRAMS, TINY_THESAURUS, { ids: [1], steps }, TINY_CLASSES);
  return encodeSections({ ...sections, ...readTrainedSections() });
}

/** A model of these few words, loaded as the real one is. */
export const loadTinyModel = (): Model => loadModel(tinyModelBytes());
