import type { Doc } from '../../src/engine/spin/document.ts';
import { setTagFeatures } from '../../src/engine/spin/substitutions/set-tag-features.ts';
import { type Tagger, tagWords } from '../../src/engine/spin/tagger/tagger.ts';
import { hash } from '../corpus/hash.ts';
import type { Example } from './read-examples.ts';
import type { TaggerText } from './read-tagger-texts.ts';
import { trainTagger } from './train-tagger.ts';

const foldOf = (key: string, folds: number) => hash(`fold ${key}`) % folds;

/** For each fold a tagger that was trained on the other folds. */
export function trainTaggersByFold(texts: TaggerText[], folds: number): Tagger[] {
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
    return { ...example, reading: retag(example.reading, example.text, tagger) };
  });
}

/** A reading with the tags of another tagger. */
export function retag(reading: Doc, text: string, tagger: Tagger): Doc {
  const tags = tagWords(reading.words, text, reading.contextSimilarities, tagger);
  const swaps = reading.substitutions.map((swap) => {
    const features = swap.features.slice();
    setTagFeatures(features, tags, swap.first, swap.last);
    return { ...swap, features };
  });
  return { ...reading, tags, substitutions: swaps };
}
