import { VOCABULARY_STATUS } from '../../language-model/word-scores.ts';
import { followsWrongArticle } from '../../text/article-clash.ts';
import type { WordRange } from '../word-range.ts';
import type { ClassifierDoc } from './classifier-doc.ts';
import {
  CLASS_QUANTILES,
  type FeatureValues,
  FIT_QUANTILES,
  MISFITS,
} from './document-feature-names.ts';
import { mean } from './mean.ts';

/** More clashes of an article with the word after it say no more. */
const MAX_CLASHES = 3;

/** The mean is taken of so many that suit worst. */
const WORST_COUNT = 12;
/** Commoner words than these suit everywhere: log P. */
const COMMON_LOG_PROB = -8;

type Rate = (count: number) => number;

const ascending = (values: number[]) => Float64Array.from(values).sort();
const quantile = (sorted: Float64Array, share: number) =>
  sorted[Math.floor(share * sorted.length)] ?? 0;

/** Indices of the scored words of a range, each word once. */
function distinctWords(doc: ClassifierDoc, { from, to }: WordRange): number[] {
  const indices: number[] = [];
  for (let i = from; i < to; i++)
    if (doc.scoringMask[i] === 1 && (doc.sameBefore[i] as number) < from) indices.push(i);
  return indices;
}

/** How likely the less common of some words are where they stand, beyond their own frequency. */
function fitsOf({ wordScores }: ClassifierDoc, indices: number[]): Float64Array {
  const { logProb, unigramLogProb, vocabularyStatus } = wordScores;
  const isAsked = (i: number) =>
    vocabularyStatus[i] === VOCABULARY_STATUS.languageModel &&
    (unigramLogProb[i] as number) < COMMON_LOG_PROB;
  return ascending(
    indices.filter(isAsked).map((i) => (logProb[i] as number) - (unigramLogProb[i] as number)),
  );
}

/** How many scored words of a range do not suit the article before them. */
function countClashes(
  { text, words, scoringMask }: ClassifierDoc,
  { from, to }: WordRange,
): number {
  let count = 0;
  for (let i = from; i < to; i++)
    if (scoringMask[i] === 1 && followsWrongArticle(words, text, i)) count++;
  return count;
}

/**
 * How the kinds of words of a range suit where they stand, each word once, and the articles what follows them: this tells a
 * swap whose words no thesaurus holds, for a swapped word is often of another kind or number.
 */
export function classStatistics(doc: ClassifierDoc, range: WordRange, rate: Rate): FeatureValues {
  const { between, beside } = doc.classFits;
  const indices = distinctWords(doc, range);
  const fits = ascending(indices.map((i) => between[i] as number));
  const besides = ascending(indices.map((i) => beside[i] as number));
  const clashes = countClashes(doc, range);
  const values: FeatureValues = {
    classFit: mean(fits),
    worstClassFits: mean(fits.subarray(0, WORST_COUNT)),
    classBeside: mean(besides),
    articleClashes: Math.min(MAX_CLASHES, clashes),
    rateArticleClashes: rate(clashes),
  };
  for (const share of CLASS_QUANTILES) {
    values[`classFit${share * 100}` as 'classFit5'] = quantile(fits, share);
    values[`classBeside${share * 100}` as 'classBeside5'] = quantile(besides, share);
  }
  const own = fitsOf(doc, indices);
  for (const share of FIT_QUANTILES) values[`fit${share * 100}` as 'fit5'] = quantile(own, share);
  for (const nats of MISFITS) {
    const below = fits.filter((fit) => fit < -nats).length;
    values[`rateMisfit${nats}` as 'rateMisfit2'] = (100 * below) / Math.max(1, fits.length);
  }
  return values;
}
