import { describe, expect, it } from 'vitest';
import {
  CONTEXT_WINDOWS,
  NO_VECTOR,
} from '../../../../src/engine/spin/context/context-similarities.ts';
import {
  FEATURES_PER_WORD,
  HASH_BITS,
  taggerFeatureHashes,
  taggerInput,
  taggerValues,
  VALUES_PER_WORD,
} from '../../../../src/engine/spin/tagger/tagger-features.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';

const WINDOWS = CONTEXT_WINDOWS.length;

function inputOf(text: string) {
  const words = splitWords(text);
  return taggerInput(words, text, new Int8Array(WINDOWS * words.length));
}

/** The hashes of the features of word i. */
function hashes(text: string, i: number): number[] {
  const found = new Int32Array(FEATURES_PER_WORD);
  taggerFeatureHashes(inputOf(text), i, found);
  return [...found];
}

/** Which features differ. */
const differing = (a: number[], b: number[]) =>
  a.flatMap((hash, feature) => (hash === b[feature] ? [] : [feature]));

describe('the features of a word', () => {
  const text = 'we saw big old ships there';

  it('are different numbers of so many bits', () => {
    const found = hashes(text, 2);
    expect(new Set(found).size).toBe(FEATURES_PER_WORD);
    expect(found.every((hash) => hash >= 0 && hash < 2 ** HASH_BITS)).toBe(true);
  });

  it('are made of its neighbours, its ending and its shape', () => {
    const own = hashes(text, 2);
    expect(differing(own, hashes('we saw big new ships there', 2))).toEqual([2, 5, 8, 9]);
    expect(differing(own, hashes('we saw big old boats there', 2))).toEqual([4]);
    expect(differing(own, hashes('we met big old ships there', 2))).toEqual([1, 6, 7, 9]);
    expect(differing(own, hashes('we saw Big old ships there', 2))).toEqual([10, 11]);
    expect(differing(own, hashes('we saw, big old ships there', 2))).toEqual([10, 11]);
    expect(differing(own, hashes('we saw big, old ships there', 2))).toEqual([11]);
  });

  it('of words with the same ending and length are partly the same', () => {
    const same = differing(hashes('a nation a', 1), hashes('a ration a', 1));
    expect(same).toEqual([0, 1, 2, 3, 4, 11]);
  });

  it('exist at both ends of a text, whatever its letters', () => {
    for (const odd of ['x', '\ud800', 'ÀÉ ñ']) {
      expect(hashes(odd, 0).every(Number.isInteger)).toBe(true);
    }
  });
});

describe('the values of a word', () => {
  const valuesOf = (similarities: Int8Array, i: number) => {
    const values = new Float32Array(VALUES_PER_WORD);
    taggerValues(taggerInput([], '', similarities), i, values);
    return [...values];
  };

  it('are how well it fits its context', () => {
    const similarities = Int8Array.from({ length: 2 * WINDOWS }, (_, i) => 10 * i);
    const expected = Array.from({ length: WINDOWS }, (_, i) => Math.fround((WINDOWS + i) / 10));
    expect(valuesOf(similarities, 1)).toEqual([0, ...expected]);
  });

  it('say only that it has no vector where it has none', () => {
    const similarities = new Int8Array(WINDOWS).fill(NO_VECTOR);
    expect(valuesOf(similarities, 0)).toEqual([1, ...new Array(WINDOWS).fill(0)]);
  });
});
