import type { Doc } from '../document.ts';
import { ruleWeight } from '../rule-weight.ts';
import { distinctSubstitutions } from '../substitutions/distinct-substitutions.ts';
import { FEATURE_INDEX } from '../substitutions/feature-index.ts';
import type { PreScoreWeights } from '../substitutions/pre-score.ts';
import type { Substitution } from '../substitutions/substitution.ts';
import { DOCUMENT_FEATURES, type FeatureValues } from './document-feature-names.ts';
import { oddWordStatistics, substitutionStatistics } from './substitution-statistics.ts';
import { wordStatistics } from './word-statistics.ts';

/** Signs beside swaps count up to this weight. */
const MAX_RULE_WEIGHT = 5;

const hasSourceWords = ({ features }: Substitution) => features[FEATURE_INDEX.found] === 1;

/** Indices of the words that have a better reading. */
function wordsWithSource(swaps: Substitution[]): Set<number> {
  const read = new Set<number>();
  for (const { first, last } of swaps.filter(hasSourceWords)) {
    for (let i = first; i <= last; i++) read.add(i);
  }
  return read;
}

/**
 * The values of DOCUMENT_FEATURES, in their order, for the words [from, to) of a text that was read; words whose
 * `counted` is 0 are left out.
 */
export function documentFeatures(
  reading: Doc,
  prior: PreScoreWeights,
  from = 0,
  to = reading.words.length,
): Float32Array {
  const { words, scoringMask: counted, substitutions: swaps } = reading;
  const inside = swaps.filter(({ first, last }) => {
    return first >= from && last < to && counted[first] === 1;
  });
  const types = distinctSubstitutions(inside, words);
  let n = 0;
  for (let i = from; i < to; i++) n += counted[i] as number;
  const rate = (count: number) => (100 * count) / Math.max(n, 1);
  const values: FeatureValues = {
    logWords: Math.log(Math.max(n, 1)),
    ...substitutionStatistics(types.filter(hasSourceWords), rate, prior.base),
    ...oddWordStatistics(
      types.filter((swap) => !hasSourceWords(swap)),
      rate,
      prior.oddWord,
    ),
    ...wordStatistics(reading, from, to, wordsWithSource(inside), rate),
    signs: Math.min(MAX_RULE_WEIGHT, ruleWeight(reading, from, to)),
  };
  return Float32Array.from(DOCUMENT_FEATURES, (name) => values[name] ?? 0);
}
