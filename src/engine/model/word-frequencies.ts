import type { Vocabulary } from '../language-model/vocabulary.ts';
import { cutSections } from './cut-sections.ts';
import { decodeUnigrams } from './decode-language-model.ts';
import { decodeVocabulary } from './decode-vocabulary.ts';

/** How rare words are: a small part of the model. */
export interface WordFrequencies {
  vocabulary: Vocabulary;
  /** log P(word), for all words, by their ids. */
  unigram: Float32Array;
}

/**
 * Reads the words and their frequencies from the bytes of public/model.bin, a tenth of it, and keeps nothing of the
 * rest. Throws one clear sentence if they are not a whole model file.
 */
export function loadWordFrequencies(bytes: Uint8Array): WordFrequencies {
  const { words, wordLengths, wordTable, unigramLogProb } = cutSections(bytes);
  // The table is kept as it is: a copy of it lets the file go (a Buffer's slice would be none).
  const vocabulary = decodeVocabulary({ words, wordLengths, wordTable: new Uint8Array(wordTable) });
  return { vocabulary, unigram: decodeUnigrams(unigramLogProb, vocabulary.size) };
}
