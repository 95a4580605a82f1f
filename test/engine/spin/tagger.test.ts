import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/engine/spin/split-words.ts';
import {
  MOST_STEPS,
  packFeatures,
  tagWords,
  trainedTagger,
  unpackFeatures,
} from '../../../src/engine/spin/tagger.ts';
import { TAGGER } from '../../../src/engine/spin/tagger-weights.ts';

const tags = (text: string) => tagWords(splitWords(text), text, trainedTagger());

describe('the tagger', () => {
  it('is read as it was written', () => {
    const places = Uint32Array.from([0, 1, 93, 300, 301, 2 ** 24 - 1]);
    const weights = Int8Array.from([0, -MOST_STEPS, MOST_STEPS, 1, -1, 7]);
    expect(unpackFeatures(packFeatures({ places, weights }))).toEqual({ places, weights });
  });

  it('ships features in order, each with a weight', () => {
    const { places, weights } = unpackFeatures(TAGGER);
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

  it('tags a word by its neighbours, not by the rest of the text', () => {
    const alone = tags('we went to the harbour at seven');
    const after = tags('A sentence. And now: we went to the harbour at seven');
    expect(after.slice(-4)).toEqual(alone.slice(-4));
  });

  it('gives each word a number, whatever the text', () => {
    for (const text of ['', 'a', '\ud800 \u202e x', '123 4.5', 'ÀÉ ñ']) {
      const found = tags(text);
      expect(found).toHaveLength(splitWords(text).length);
      for (const tag of found) expect(tag).not.toBeNaN();
    }
  });
});
