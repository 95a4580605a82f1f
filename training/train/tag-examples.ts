import { setTagFeatures } from '../../src/engine/spin/substitutions/set-tag-features.ts';
import { type Tagger, tagWords } from '../../src/engine/spin/tagger/tagger.ts';
import { hash } from '../corpus/hash.ts';
import type { Example } from './read-examples.ts';
import type { TaggerText } from './read-tagger-texts.ts';
import type { StoredDoc } from './stored-doc.ts';
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
    return { ...example, doc: retag(example.doc, tagger) };
  });
}

/** A text with the tags of another tagger. */
export function retag(doc: StoredDoc, tagger: Tagger): StoredDoc {
  const tags = tagWords(doc.words, doc.text, doc.contextSimilarities, tagger);
  const substitutions = doc.substitutions.map((swap) => {
    const features = swap.features.slice();
    setTagFeatures(features, tags, swap.first, swap.last);
    return { ...swap, features };
  });
  return { ...doc, tags, substitutions };
}
