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
import { BUCKETS, buildTagger, tagWords } from '../../../../src/engine/spin/tagger/tagger.ts';
import { VALUES_PER_WORD } from '../../../../src/engine/spin/tagger/tagger-features.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';

let model: Model;

beforeAll(async () => {
  model = await loadModel(readFileSync(new URL('../../../../public/model.bin', import.meta.url)));
});

function tags(text: string) {
  const words = splitWords(text);
  const fits = contextSimilarities(
    createContextVectors(idsOf(tokenIds(words, model.vocabulary)), model),
  );
  return tagWords(words, text, fits, model.tagger);
}

describe('the tagger', () => {
  it('finds each feature in its bucket, and none besides', () => {
    const featureHashes = Uint32Array.from([0, 1, 93, 300, 301, 2 ** 24 - 1]);
    const weights = Int8Array.from([1, -127, 127, 1, -1, 7]);
    const { buckets, lowBits } = buildTagger({ featureHashes, weights, values: [] }, 1);
    expect(buckets).toHaveLength(BUCKETS + 1);
    expect(buckets.at(-1)).toBe(featureHashes.length);
    const found = Array.from(lowBits, (low, i) => {
      const bucket = buckets.findIndex((start, at) => start <= i && (buckets[at + 1] ?? 0) > i);
      return 64 * bucket + low;
    });
    expect(found).toEqual([...featureHashes]);
  });

  it('ships features in order, each with a weight', () => {
    const { buckets, lowBits, weights, values } = model.tagger;
    expect(lowBits.length).toBeGreaterThan(100_000);
    expect(weights).toHaveLength(lowBits.length);
    expect(buckets).toHaveLength(BUCKETS + 1);
    expect(buckets.at(-1)).toBe(lowBits.length);
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const inside = lowBits.subarray(buckets[bucket], buckets[bucket + 1]);
      expect(inside.every((low, i) => low < 64 && (i === 0 || low > (inside[i - 1] ?? 0)))).toBe(
        true,
      );
    }
    expect(weights.every((weight) => weight !== 0)).toBe(true);
    expect(values).toHaveLength(VALUES_PER_WORD);
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
      return tagWords(words, text, fits, model.tagger);
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
