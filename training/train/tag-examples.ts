import { setTagFeatures } from '../../src/engine/spin/substitutions/set-tag-features.ts';
import { tagWords } from '../../src/engine/spin/tagger/tagger.ts';
import type { Tagger } from '../../src/engine/spin/tagger/tagger-model.ts';
import { splitWords } from '../../src/engine/text/split-words.ts';
import { hash } from '../corpus/hash.ts';
import { substitutionRows } from './packed-doc.ts';
import type { Example } from './read-examples.ts';
import type { StoredDoc } from './stored-doc.ts';
import { trainTagger } from './tagger/train-tagger.ts';
import type { TaggerText } from './tagger-text.ts';

/** The tagger, and the scores, that a text meets in training are those of models that learnt from the other folds. */
export const FOLDS = 4;

/** The fold of a key: its texts stay together, and so does a whole kind of writing. */
export const foldOf = (key: string, folds: number) => hash(`fold ${key}`) % folds;

/** For each fold a tagger that was trained on the other folds. */
export function trainTaggersByFold(texts: TaggerText[], folds: number): Tagger[] {
  return Array.from({ length: folds }, (_, fold) => {
    return trainTagger(texts.filter(({ key }) => foldOf(key, folds) !== fold));
  });
}

/**
 * Tags each example, where it is, with the tagger that was trained without its fold, so that the models of substitutions and documents
 * meet the tagger as it is on texts never seen.
 */
export function tagExamples(examples: Example[], taggers: Tagger[]): Example[] {
  for (const { key, doc } of examples) {
    const tagger = taggers[foldOf(key, taggers.length)] as Tagger;
    doc.tags = tagWords(splitWords(doc.text), doc.text, doc.contextSimilarities, tagger);
    const { positions, tags } = doc;
    substitutionRows(doc).forEach((features, i) => {
      setTagFeatures(features, tags, positions[2 * i] as number, positions[2 * i + 1] as number);
    });
  }
  return examples;
}

/** A text with the tags of another tagger. */
export function retag(doc: StoredDoc, tagger: Tagger): StoredDoc {
  const tags = tagWords(doc.words, doc.text, doc.contextSimilarities, tagger);
  const substitutions = doc.substitutions.map((one) => {
    const features = one.features.slice();
    setTagFeatures(features, tags, one.first, one.last);
    return { ...one, features };
  });
  return { ...doc, tags, substitutions };
}
