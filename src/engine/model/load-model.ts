import { decodeLanguageModel } from './decode-ngrams.ts';
import { decodeThesaurus } from './decode-thesaurus.ts';
import { decodeTrained } from './decode-trained.ts';
import { decodeVocabulary } from './decode-vocabulary.ts';
import { decompressSections } from './decompress-sections.ts';
import type { Model } from './model.ts';
import { readVarint, varintsOf } from './varints.ts';
import { decodeVectors } from './word-vectors.ts';

/** Reads the bytes of public/model.bin. Throws one clear sentence if they are not a whole model file. */
export async function loadModel(bytes: Uint8Array): Promise<Model> {
  const sections = await decompressSections(bytes);
  const vocabulary = decodeVocabulary(sections.words);
  const words = vocabulary.words.length;
  const sizes = varintsOf(sections, 'sizes');
  const vocabularySize = readVarint(sizes);
  const phrases = readVarint(sizes);
  const synsets = readVarint(sizes);
  const phrasesWithSources = readVarint(sizes);
  return {
    vocabulary,
    languageModel: decodeLanguageModel(sections, words, vocabularySize),
    thesaurus: decodeThesaurus(sections, { words, phrases, synsets, phrasesWithSources }),
    vectors: decodeVectors(sections.vectorBits, sections.vectors, words),
    ...decodeTrained(sections),
  };
}
