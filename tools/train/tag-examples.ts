import type { Reading } from '../../src/engine/spin/read-text.ts';
import { tagFeatures } from '../../src/engine/spin/tag-features.ts';
import { type Tagger, tagWords } from '../../src/engine/spin/tagger.ts';
import { hash } from '../corpus/hash.ts';
import type { Example } from './read-examples.ts';
import type { TaggerText } from './tagger-texts.ts';
import { trainTagger } from './train-tagger.ts';

const foldOf = (key: string, folds: number) => hash(`fold ${key}`) % folds;

/** For each fold a tagger that was trained on the other folds. */
export function trainFolds(texts: TaggerText[], folds: number): Tagger[] {
  return Array.from({ length: folds }, (_, fold) => {
    return trainTagger(texts.filter(({ key }) => foldOf(key, folds) !== fold));
  });
}

/**
 * Tags each example with the tagger that was trained without its fold, so that the swap and document models meet the
 * tagger as it is on texts never seen.
 */
export function tagExamples(examples: Example[], taggers: Tagger[]): Example[] {
  return examples.map((example) => {
    const tagger = taggers[foldOf(example.key, taggers.length)] as Tagger;
    return { ...example, reading: tagged(example.reading, example.text, tagger) };
  });
}

/** A reading with the tags of another tagger. */
export function tagged(reading: Reading, text: string, tagger: Tagger): Reading {
  const tags = tagWords(reading.words, text, reading.topicFits, tagger);
  const swaps = reading.swaps.map((swap) => {
    const features = swap.features.slice();
    tagFeatures(features, tags, swap.first, swap.last);
    return { ...swap, features };
  });
  return { ...reading, tags, swaps };
}
