import { chooseTrigrams } from './choose-trigrams.ts';
import { fullModel } from './full-model.ts';
import type { InterpolatedModel } from './interpolate-models.ts';
import { pruneBigrams } from './prune-bigrams.ts';
import { pruneTrigrams } from './prune-trigrams.ts';

/**
 * A back-off model in rows: the bigrams of word a are at `bigramStart[a]` … `bigramStart[a + 1]`, likewise the trigrams
 * of a bigram. Natural logarithms.
 */
export interface PrunedModel {
  words: string[];
  unigram: Float32Array;
  unigramBackoff: Float32Array;
  bigramStart: Uint32Array;
  bigramWord: Uint16Array;
  bigram: Float32Array;
  bigramBackoff: Float32Array;
  trigramStart: Uint32Array;
  trigramWord: Uint16Array;
  trigram: Float32Array;
}

/**
 * Leaves out the n-grams that a back-off estimate replaces at little loss: those whose weighted difference
 * P(n-gram)·|log P(word | context) − log backed-off P| is below `minLoss` (Seymore and Rosenfeld 1996, close to
 * Stolcke's relative entropy), then computes the back-off weights again.
 */
export function pruneModel(mixture: InterpolatedModel, minLoss: number): PrunedModel {
  const full = fullModel(mixture);
  const { kept, isContext } = chooseTrigrams(full, minLoss);
  const bigrams = pruneBigrams(full, isContext, minLoss);
  const trigrams = pruneTrigrams(full, kept, bigrams);
  return {
    words: mixture.words,
    unigram: mixture.unigram,
    unigramBackoff: bigrams.unigramBackoff,
    bigramStart: bigrams.start,
    bigramWord: bigrams.word,
    bigram: bigrams.logProb,
    bigramBackoff: trigrams.bigramBackoff,
    trigramStart: trigrams.start,
    trigramWord: trigrams.word,
    trigram: trigrams.logProb,
  };
}
