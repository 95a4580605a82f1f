import type { BackoffModel } from '../read-sphinx-model.ts';
import { type BackoffSource, backoffSource } from './backoff-source.ts';
import { chooseVocabulary, createIdOf } from './choose-vocabulary.ts';
import { COUNTED_TEXT_WEIGHT, type CountedText, countedSource } from './counted-source.ts';
import { contextOf, lastWordOf } from './ngram-key.ts';
import type { NgramSource } from './ngram-source.ts';

/** Conditional probabilities of the mixture for every n-gram that either source has. Natural logarithms. */
export interface InterpolatedModel {
  words: string[];
  unigram: Float32Array;
  /** Sorted keys (ngram-key.ts). */
  bigramKeys: Float64Array;
  bigramLogProb: Float32Array;
  trigramKeys: Float64Array;
  trigramLogProb: Float32Array;
}

/** P of both sources in a context; only the counted text's where the model does not know the context's last word. */
function createMixer({ knows }: BackoffSource) {
  return (lastOfContext: number, modelProb: number, countedProb: number) => {
    const share = knows[lastOfContext] ? COUNTED_TEXT_WEIGHT : 1;
    return (1 - share) * modelProb + share * countedProb;
  };
}

const sortedUnion = (...lists: Iterable<number>[]) =>
  Float64Array.from(new Set(lists.flatMap((list) => [...list]))).sort();

/** Log-probabilities of the mixture for bigrams and trigrams by key. */
function createMixture(model: BackoffSource, counted: NgramSource) {
  const mix = createMixer(model);
  return {
    bigram(key: number) {
      const [a, b] = [contextOf(key), lastWordOf(key)];
      return Math.log(mix(a, model.bigram(a, b), counted.bigram(a, b)));
    },
    trigram(key: number) {
      const [context, c] = [contextOf(key), lastWordOf(key)];
      const [a, b] = [contextOf(context), lastWordOf(context)];
      return Math.log(mix(b, model.trigram(a, b, c), counted.trigram(a, b, c)));
    },
  };
}

/**
 * Mixes the back-off model with the counted text over the union of their n-grams:
 * P = (1 − COUNTED_TEXT_WEIGHT)·P₁ + COUNTED_TEXT_WEIGHT·P₂. The vocabulary holds the most frequent words.
 */
export function interpolateModels(backoff: BackoffModel, text: CountedText): InterpolatedModel {
  const vocabulary = chooseVocabulary(backoff, text.words);
  const idOf = createIdOf(vocabulary);
  const words = vocabulary.map(({ word }) => word);
  const model = backoffSource(backoff, idOf, words.length);
  const counted = countedSource(text, words, idOf);
  const trigramKeys = sortedUnion(model.trigramKeys, counted.trigramKeys);
  const contexts = trigramKeys.map(contextOf);
  const bigramKeys = sortedUnion(model.bigramKeys, counted.bigramKeys, contexts);
  const mixture = createMixture(model, counted);
  return {
    words,
    unigram: Float32Array.from(vocabulary, ({ probability }) => Math.log(probability)),
    bigramKeys,
    bigramLogProb: Float32Array.from(bigramKeys, mixture.bigram),
    trigramKeys,
    trigramLogProb: Float32Array.from(trigramKeys, mixture.trigram),
  };
}
