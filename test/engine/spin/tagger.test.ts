import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/engine/spin/split-words.ts';
import {
  MOST_STEPS,
  packWeights,
  tagWords,
  trainedTagger,
  unpackTagger,
} from '../../../src/engine/spin/tagger.ts';
import { TAGGER_SIZE } from '../../../src/engine/spin/tagger-features.ts';

const tags = (text: string) => tagWords(splitWords(text), text, trainedTagger());

describe('the tagger', () => {
  it('is read as it was written', () => {
    const weights = Int8Array.from({ length: 2 * MOST_STEPS + 1 }, (_, i) => i - MOST_STEPS);
    const packed = packWeights(weights);
    expect(unpackTagger({ bias: -1, step: 0.5, packed })).toEqual({ bias: -1, step: 0.5, weights });
  });

  it('has all its weights', () => {
    expect(trainedTagger().weights).toHaveLength(TAGGER_SIZE);
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
