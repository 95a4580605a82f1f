import { isArchaic } from '../../text/is-archaic.ts';
import type { Word } from '../../text/split-words.ts';
import { COMMON_WORD_LOG_PROB } from '../../thresholds.ts';
import type { WordRange } from '../word-range.ts';
import type { WordDoc } from './classifier-doc.ts';
import type { FeatureValues } from './document-feature-names.ts';
import { logLikelihoodRatio } from './log-likelihood-ratio.ts';
import { mean } from './mean.ts';

/** By the tagger, words are read as if so large a share of them was substituted. */
const TAG_SHARE = 0.1;
const TOP_TAG_COUNT = 12;

type Rate = (count: number) => number;

/** What is counted of the scored words of a range. */
interface Tally {
  words: number;
  /** The tagger's log-odds, each word once. */
  tags: number[];
  /** Of known words log P, and log P beyond their own frequency. */
  logProbs: number[];
  fits: number[];
  archaic: number;
  unknown: number;
  thesaurusOnly: number;
  /** Of less common words: seen with no neighbour; of those without source words their fit, and the same. */
  unseen: number;
  plainFits: number[];
  plainUnseen: number;
}

const emptyTally = (): Tally => ({
  words: 0,
  tags: [],
  logProbs: [],
  fits: [],
  archaic: 0,
  unknown: 0,
  thesaurusOnly: 0,
  unseen: 0,
  plainFits: [],
  plainUnseen: 0,
});

function addWord({ words, wordScores }: WordDoc, i: number, tally: Tally): void {
  const { key } = words[i] as Word;
  tally.words++;
  if (isArchaic(key)) tally.archaic++;
  const status = wordScores.vocabularyStatus[i];
  if (status === 2) tally.unknown++;
  else {
    const logProb = wordScores.logProb[i] as number;
    tally.logProbs.push(logProb);
    tally.fits.push(logProb - (wordScores.unigramLogProb[i] as number));
  }
  if (status === 1) tally.thesaurusOnly++;
}

/** Counts how a word fits its neighbours, if it is in the language model and not too common. */
function addFit({ wordScores }: WordDoc, i: number, hasSource: boolean, tally: Tally): void {
  const unigramLogProb = wordScores.unigramLogProb[i] as number;
  if (wordScores.vocabularyStatus[i] !== 0 || unigramLogProb > COMMON_WORD_LOG_PROB) return;
  const isUnseen = wordScores.seenBigrams[i] === 0;
  if (isUnseen) tally.unseen++;
  if (hasSource) return;
  tally.plainFits.push((wordScores.logProb[i] as number) - unigramLogProb);
  if (isUnseen) tally.plainUnseen++;
}

/** How the scored words of a range fit, and what the tagger says of them; `withSource` are words that others fit better than. */
export function wordStatistics(
  doc: WordDoc,
  { from, to }: WordRange,
  withSource: ReadonlySet<number>,
  rate: Rate,
): FeatureValues {
  const tally = emptyTally();
  for (let i = from; i < to; i++) {
    if (doc.scoringMask[i] === 0) continue;
    addWord(doc, i, tally);
    if ((doc.sameBefore[i] as number) < from) tally.tags.push(doc.tags[i] as number);
    addFit(doc, i, withSource.has(i), tally);
  }
  return {
    meanLog: mean(tally.logProbs),
    meanFit: mean(tally.fits),
    plainFit: mean(tally.plainFits),
    plainUnseen: rate(tally.plainUnseen),
    unseen: rate(tally.unseen),
    unknown: rate(tally.unknown),
    thesaurusOnly: rate(tally.thesaurusOnly),
    archaic: rate(tally.archaic),
    variety: tally.tags.length / Math.max(tally.words, 1),
    ...tagStatistics(tally.tags, rate),
  };
}

/** Statistics of the tagger's log-odds, each word once. */
function tagStatistics(tags: number[], rate: Rate): FeatureValues {
  const ratio = logLikelihoodRatio(tags.map(Math.exp), TAG_SHARE);
  return {
    likelihoodTags: ratio,
    rateLikelihoodTags: rate(ratio),
    meanTag: mean(tags),
    topTags: mean(tags.toSorted((a, b) => b - a).slice(0, TOP_TAG_COUNT)),
  };
}
