import { findBigram } from '../../language-model/ngram-log-prob.ts';
import type { Model } from '../../model/model.ts';
import { startsWithCapital } from '../../text/letter-case.ts';
import type { Word, WordGap } from '../../text/split-words.ts';
import type { CandidateSet } from '../channel/candidate-set.ts';
import type { Doc, TokenSpan } from '../document.ts';
import { FEATURE_INDEX } from './feature-index.ts';
import { setClassFeatures } from './set-class-features.ts';
import { setTagFeatures } from './set-tag-features.ts';
import { logProbAlone, sumUnigramLogProbs } from './span-log-prob.ts';
import { SUBSTITUTION_FEATURES } from './substitution.ts';

const hasBigram = (model: Model, first: number | undefined, second: number | undefined) =>
  findBigram(model.languageModel, first as number, second as number) >= 0 ? 1 : 0;

/** What the language model says of the page's words, which have this log P in their context. */
function setLanguageModelFeatures(
  { model }: Doc,
  span: TokenSpan,
  pageLogProb: number,
  features: Float32Array,
): void {
  const { ids, from, to } = span;
  const logPage = logProbAlone(model, span);
  const id = ids[from] as number;
  features[FEATURE_INDEX.logPage] = logPage;
  features[FEATURE_INDEX.fitPage] =
    pageLogProb - logPage - sumUnigramLogProbs(model, ids, to, to + 2);
  features[FEATURE_INDEX.seenPage] =
    hasBigram(model, ids[from - 1], id) + hasBigram(model, ids[to - 1], ids[to]);
  features[FEATURE_INDEX.unknown] = id >= model.languageModel.vocabularySize ? 1 : 0;
  features[FEATURE_INDEX.strange] = id < 0 ? 1 : 0;
}

/** How the page's words are written, and what stands beside them. */
function setShapeFeatures({ words, text }: Doc, span: TokenSpan, features: Float32Array): void {
  const { from, to, first } = span;
  const word = words[first] as Word;
  const next = words[first + to - from];
  const isCapital = word.gap !== 'end' && startsWithCapital(text, word.start);
  features[FEATURE_INDEX.phrase] = to - from > 1 ? 1 : 0;
  features[FEATURE_INDEX.capital] = isCapital ? 1 : 0;
  const isBeside = (gap: WordGap) => (word.gap === gap || next?.gap === gap ? 1 : 0);
  features[FEATURE_INDEX.mark] = isBeside('punctuation');
  features[FEATURE_INDEX.hyphen] = isBeside('hyphen');
}

/**
 * New values of SUBSTITUTION_FEATURES: those that the page's own words have, whatever they replaced; the others are 0.
 * @param pageLogProb log P of the page's words in their context
 */
export function pageFeatures(
  doc: Doc,
  span: TokenSpan,
  { size, logListings, logMass }: CandidateSet,
  pageLogProb: number,
): Float32Array {
  const { ids, from, to, first } = span;
  const features = new Float32Array(SUBSTITUTION_FEATURES.length);
  setLanguageModelFeatures(doc, span, pageLogProb, features);
  setShapeFeatures(doc, span, features);
  setTagFeatures(features, doc.tags, first, first + to - from - 1);
  setClassFeatures(features, doc, first, first + to - from - 1);
  features[FEATURE_INDEX.choices] = Math.log(1 + size);
  features[FEATURE_INDEX.listed] = logListings;
  features[FEATURE_INDEX.mass] = logMass;
  features[FEATURE_INDEX.repeats] = Math.log(Math.max(1, doc.stemCountOf(ids, from, to)));
  return features;
}
