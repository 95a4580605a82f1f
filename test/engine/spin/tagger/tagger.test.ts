import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { idsOf, tokenIds } from '../../../../src/engine/language-model/token-ids.ts';
import { loadModel } from '../../../../src/engine/model/load-model.ts';
import type { Model } from '../../../../src/engine/model/model.ts';
import {
  CONTEXT_WINDOWS,
  contextSimilarities,
  NO_VECTOR,
} from '../../../../src/engine/spin/context/context-similarities.ts';
import { createContextVectors } from '../../../../src/engine/spin/context/context-vectors.ts';
import { tagWords, trainedTagger } from '../../../../src/engine/spin/tagger/tagger.ts';
import {
  MAX_STEPS,
  packFeatures,
  unpackFeatures,
} from '../../../../src/engine/spin/tagger/tagger-packing.ts';
import { TAGGER } from '../../../../src/engine/spin/tagger/tagger-weights.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';

let model: Model;

beforeAll(async () => {
  model = await loadModel(readFileSync(new URL('../../../../public/model.bin', import.meta.url)));
});

function tags(text: string) {
  const words = splitWords(text);
  const fits = contextSimilarities(createContextVectors(idsOf(tokenIds(words, model)), model));
  return tagWords(words, text, fits, trainedTagger());
}

describe('the tagger', () => {
  it('is read as it was written', () => {
    const places = Uint32Array.from([0, 1, 93, 300, 301, 2 ** 24 - 1]);
    const weights = Int8Array.from([0, -MAX_STEPS, MAX_STEPS, 1, -1, 7]);
    expect(unpackFeatures(packFeatures({ featureHashes: places, weights }))).toEqual({
      featureHashes: places,
      weights,
    });
  });

  it('ships features in order, each with a weight', () => {
    const { featureHashes: places, weights } = unpackFeatures(TAGGER);
    expect(places.length).toBeGreaterThan(100_000);
    expect(weights).toHaveLength(places.length);
    expect(places.every((place, i) => i === 0 || place > (places[i - 1] as number))).toBe(true);
    expect(weights.every((weight) => weight !== 0)).toBe(true);
  });

  it.each([
    ['They volition meet on Monday.', 'They will meet on Monday.'],
    ['It is non known who did it.', 'It is not known who did it.'],
    ['A clump of citizenry in the town', 'A group of people in the town'],
  ])('finds "%s" odder than "%s"', (spun, honest) => {
    expect(Math.max(...tags(spun))).toBeGreaterThan(Math.max(...tags(honest)));
  });

  it('finds a word odder the less it fits what is written around it', () => {
    const text = 'we went to the harbour at seven';
    const words = splitWords(text);
    const tag = (fit: number) => {
      const fits = new Int8Array(CONTEXT_WINDOWS.length * words.length);
      fits.fill(fit, CONTEXT_WINDOWS.length * 4, CONTEXT_WINDOWS.length * 5);
      return tagWords(words, text, fits, trainedTagger());
    };
    expect(tag(10)[4]).toBeGreaterThan(tag(50)[4] as number);
    expect(tag(10)[3]).toBe(tag(50)[3]);
    expect(tag(NO_VECTOR)[4]).not.toBeNaN();
  });

  it('gives each word a number, whatever the text', () => {
    for (const text of ['', 'a', '\ud800 \u202e x', '123 4.5', 'ÀÉ ñ']) {
      const found = tags(text);
      expect(found).toHaveLength(splitWords(text).length);
      for (const tag of found) expect(tag).not.toBeNaN();
    }
  });
});
