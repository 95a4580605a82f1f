import type { BackoffModel } from '../read-sphinx-model.ts';
import { ngramKey } from './ngram-key.ts';
import type { NgramSource } from './ngram-source.ts';

/** A back-off model as a source, and which words of the mixture it knows. */
export interface BackoffSource extends NgramSource {
  knows: Uint8Array;
}

/** Probabilities and back-off weights of single words, by their ids in the mixture. */
function readUnigrams(model: BackoffModel, mixedIds: number[], size: number) {
  const probs = new Float64Array(size);
  const backoffs = new Float64Array(size).fill(1);
  const knows = new Uint8Array(size);
  model.words.forEach((word, i) => {
    const id = mixedIds[i] as number;
    if (id < 0) return;
    if (word !== '<s>') probs[id] = Math.exp(model.unigram[i] as number);
    // The back-off weight of the start of a sentence is the one that matters for the shared token.
    if (word !== '</s>') backoffs[id] = Math.exp(model.unigramBackoff[i] as number);
    knows[id] = 1;
  });
  return { probs, backoffs, knows };
}

/** Positions of the model's bigrams by key. */
function indexBigrams({ bigramFirst, bigramLast }: BackoffModel, mixedIds: number[]) {
  const positions = new Map<number, number>();
  bigramFirst.forEach((first, i) => {
    const [a, b] = [mixedIds[first] as number, mixedIds[bigramLast[i] as number] as number];
    if (a >= 0 && b >= 0) positions.set(ngramKey(a, b), i);
  });
  return positions;
}

/** Positions of the model's trigrams by key. */
function indexTrigrams(model: BackoffModel, mixedIds: number[]): Map<number, number> {
  const positions = new Map<number, number>();
  const { trigramFirst, trigramRest, bigramFirst, bigramLast } = model;
  trigramFirst.forEach((first, i) => {
    const rest = trigramRest[i] as number;
    const words = [first, bigramFirst[rest] as number, bigramLast[rest] as number];
    const [a, b, c] = words.map((word) => mixedIds[word] as number) as [number, number, number];
    if (a >= 0 && b >= 0 && c >= 0) positions.set(ngramKey(ngramKey(a, b), c), i);
  });
  return positions;
}

/** A back-off model (Katz 1987) by ids of the mixture, which has so many words. */
export function backoffSource(
  model: BackoffModel,
  idOf: (word: string) => number | undefined,
  size: number,
): BackoffSource {
  const mixedIds = model.words.map((word) => idOf(word) ?? -1);
  const { probs, backoffs, knows } = readUnigrams(model, mixedIds, size);
  const bigrams = indexBigrams(model, mixedIds);
  const trigrams = indexTrigrams(model, mixedIds);
  const bigram = (first: number, second: number) => {
    const i = bigrams.get(ngramKey(first, second));
    if (i !== undefined) return Math.exp(model.bigram[i] as number);
    return (backoffs[first] as number) * (probs[second] as number);
  };
  return {
    knows,
    bigram,
    trigram(first, second, third) {
      const context = ngramKey(first, second);
      const i = trigrams.get(ngramKey(context, third));
      if (i !== undefined) return Math.exp(model.trigram[i] as number);
      const j = bigrams.get(context);
      const backoff = j === undefined ? 1 : Math.exp(model.bigramBackoff[j] as number);
      return backoff * bigram(second, third);
    },
    bigramKeys: bigrams.keys(),
    trigramKeys: trigrams.keys(),
  };
}
