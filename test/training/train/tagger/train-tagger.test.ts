import { describe, expect, it } from 'vitest';
import { CONTEXT_WINDOWS } from '../../../../src/engine/spin/context/context-similarities.ts';
import { tagWords } from '../../../../src/engine/spin/tagger/tagger.ts';
import { taggerInput } from '../../../../src/engine/spin/tagger/tagger-features.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';
import {
  trainTagger,
  trainTaggerFeatures,
} from '../../../../training/train/tagger/train-tagger.ts';
import type { TaggerText } from '../../../../training/train/tagger-text.ts';

const similaritiesOf = (words: number) => new Int8Array(CONTEXT_WINDOWS.length * words);

/** A text in which the words of a spinner are labelled. */
function textOf(text: string, spun: string[], document: string): TaggerText {
  const words = splitWords(text);
  return {
    input: taggerInput(words, text, similaritiesOf(words.length)),
    labels: Uint8Array.from(words, ({ key }) => (spun.includes(key) ? 1 : 0)),
    key: document,
    document,
    channel: spun.length > 0 ? 'synonyms' : '',
    spinner: '',
  };
}

const PLACES = ['harbour', 'market', 'bridge', 'school', 'museum', 'tower'];
const TEXTS = PLACES.flatMap((place) => [
  textOf(`They will meet at the ${place} on Monday and talk.`, [], `human ${place}`),
  textOf(`They volition meet at the ${place} on Monday.`, ['volition'], `spun ${place}`),
]);

describe('the trained tagger', () => {
  const tagOf = (text: string, word: string) => {
    const words = splitWords(text);
    const tags = tagWords(words, text, similaritiesOf(words.length), trainTagger(TEXTS));
    return tags[words.findIndex(({ key }) => key === word)] as number;
  };

  it("knows a spinner's word in a text that it has not seen", () => {
    const spun = tagOf('We volition meet at noon.', 'volition');
    expect(spun).toBeGreaterThan(1);
    expect(spun).toBeGreaterThan(tagOf('We will meet at noon.', 'will') + 2);
  });

  it('keeps features by ascending hash, none without a weight', () => {
    const { featureHashes, weights } = trainTaggerFeatures(TEXTS);
    expect(featureHashes.length).toBeGreaterThan(5);
    expect(featureHashes).toEqual(featureHashes.toSorted());
    expect(weights.every((weight) => weight !== 0)).toBe(true);
  });

  it('learns nothing from what only two documents have', () => {
    const { featureHashes } = trainTaggerFeatures(TEXTS.slice(0, 2));
    expect(featureHashes).toHaveLength(0);
  });

  it('is the same each time', () => {
    expect(trainTaggerFeatures(TEXTS)).toEqual(trainTaggerFeatures(TEXTS));
  });
});
