import { cutSections } from './cut-sections.ts';
import { decodeLanguageModel } from './decode-language-model.ts';
import { decodeThesaurus } from './decode-thesaurus.ts';
import { decodeTrained } from './decode-trained.ts';
import { decodeVocabulary } from './decode-vocabulary.ts';
import { decodeWordClasses } from './decode-word-classes.ts';
import type { Model } from './model.ts';
import { asUint32 } from './views.ts';
import { decodeVectors } from './word-vectors.ts';

/**
 * Reads the bytes of public/model.bin. The model keeps and changes them: they cannot be read again. Throws one clear
 * sentence if they are not a whole model file.
 */
export function loadModel(bytes: Uint8Array): Model {
  const sections = cutSections(bytes);
  const vocabulary = decodeVocabulary(sections);
  const { size: words } = vocabulary;
  const [vocabularySize = 0, phrasesWithSources = 0] = asUint32(sections.sizes);
  return {
    vocabulary,
    languageModel: decodeLanguageModel(sections, words, vocabularySize),
    thesaurus: decodeThesaurus(sections, words + phrasesWithSources),
    vectors: decodeVectors(sections),
    wordClasses: decodeWordClasses(sections),
    ...decodeTrained(sections),
  };
}
