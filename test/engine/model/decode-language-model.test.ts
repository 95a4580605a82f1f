import { beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../../../src/engine/model/model.ts';
import { packedStart } from '../../../src/engine/model/packed-starts.ts';
import { loadTinyModel, TINY_NGRAMS } from './tiny-model.ts';

let model: Model;
beforeAll(async () => {
  model = await loadTinyModel();
});

describe('the decoded language model', () => {
  it('has the n-grams in rows, with their words', () => {
    const { languageModel: lm } = model;
    expect(lm.vocabularySize).toBe(TINY_NGRAMS.words.length);
    expect([...lm.bigramStart]).toEqual([...TINY_NGRAMS.bigramStart]);
    expect([...lm.bigramWords]).toEqual([2, 1, 2]);
    const { trigramStart } = TINY_NGRAMS;
    expect(Array.from(trigramStart, (_, row) => packedStart(lm.trigramStart, row))).toEqual([
      ...trigramStart,
    ]);
    expect([...lm.trigramWords]).toEqual([2]);
  });

  it('has log-probabilities for all words, those of the thesaurus below all others', () => {
    const { unigram, backoff } = model.languageModel;
    expect(unigram).toHaveLength(7);
    TINY_NGRAMS.unigram.forEach((logProb, id) => {
      expect(unigram[id]).toBeCloseTo(logProb);
    });
    expect(unigram[5]).toBeLessThan(Math.min(...TINY_NGRAMS.unigram));
    TINY_NGRAMS.unigramBackoff.forEach((weight, id) => {
      expect(backoff[id]).toBeCloseTo(weight);
    });
  });
});
