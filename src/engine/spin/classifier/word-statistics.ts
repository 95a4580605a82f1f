import type { Word } from '../../text/split-words.ts';
import type { Doc } from '../document.ts';
import type { FeatureValues } from './document-feature-names.ts';
import { logLikelihoodRatio, mean } from './log-likelihood-ratio.ts';

/** log P above which a word is too common to tell by its fit: about the 300 most frequent. */
const COMMON_LOG_PROB = -7.8;
/** Words are read as if so large a share of them was swapped, by the tagger. */
const TAG_SHARE = 0.1;
const TOP_TAG_COUNT = 12;

type Rate = (count: number) => number;

/**
 * How the counted words [from, to) of a text fit, and what the tagger says of them; `read` holds the words that have a
 * better reading.
 */
export function wordStatistics(
  { words, scoringMask: counted, wordScores: fits, tags }: Doc,
  from: number,
  to: number,
  read: ReadonlySet<number>,
  rate: Rate,
): FeatureValues {
  const [logs, fit, plainFit, ownTags]: [number[], number[], number[], number[]] = [[], [], [], []];
  let [plainUnseen, unseen, unknown, thesaurusOnly, n] = [0, 0, 0, 0, 0];
  const keys = new Set<string>();
  for (let i = from; i < to; i++) {
    if (counted[i] === 0) continue;
    n++;
    const { key } = words[i] as Word;
    if (!keys.has(key)) ownTags.push(tags[i] as number);
    keys.add(key);
    const [log, alone, seen] = [fits.logProb[i], fits.unigramLogProb[i], fits.seenBigrams[i]] as [
      number,
      number,
      number,
    ];
    if (fits.vocabularyStatus[i] === 2) unknown++;
    else {
      logs.push(log);
      fit.push(log - alone);
    }
    if (fits.vocabularyStatus[i] === 1) thesaurusOnly++;
    if (fits.vocabularyStatus[i] !== 0 || alone > COMMON_LOG_PROB) continue;
    if (seen === 0) unseen++;
    if (read.has(i)) continue;
    plainFit.push(log - alone);
    if (seen === 0) plainUnseen++;
  }
  return {
    meanLog: mean(logs),
    meanFit: mean(fit),
    plainFit: mean(plainFit),
    plainUnseen: rate(plainUnseen),
    unseen: rate(unseen),
    unknown: rate(unknown),
    thesaurusOnly: rate(thesaurusOnly),
    variety: keys.size / Math.max(n, 1),
    ...tagStatistics(ownTags, rate),
  };
}

/** Of the tagger's log-odds, each word once. */
function tagStatistics(tags: number[], rate: Rate): FeatureValues {
  const ratio = logLikelihoodRatio(tags.map(Math.exp), TAG_SHARE);
  return {
    likelihoodTags: ratio,
    rateLikelihoodTags: rate(ratio),
    meanTag: mean(tags),
    topTags: mean(tags.sort((a, b) => b - a).slice(0, TOP_TAG_COUNT)),
  };
}
