import { followsWrongArticle } from '../../text/article-clash.ts';
import type { Doc } from '../document.ts';
import { FEATURE_INDEX } from './feature-index.ts';

/** Sets the features of a substitution of the words first … last that come from the kinds of words. */
export function setClassFeatures(
  features: Float32Array,
  { text, words, classFits }: Pick<Doc, 'text' | 'words' | 'classFits'>,
  first: number,
  last: number,
): void {
  let [fit, beside] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let clashes = 0;
  for (let i = first; i <= last; i++) {
    fit = Math.min(fit, classFits.between[i] as number);
    beside = Math.min(beside, classFits.beside[i] as number);
    if (followsWrongArticle(words, text, i)) clashes = 1;
  }
  features[FEATURE_INDEX.classFit] = fit;
  features[FEATURE_INDEX.classBeside] = beside;
  features[FEATURE_INDEX.articleClash] = clashes;
}
