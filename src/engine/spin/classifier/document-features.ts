import { ruleWeight } from '../rule-weight.ts';
import type { SpinEvidence } from '../spin-evidence.ts';
import { distinctSubstitutions } from '../substitutions/distinct-substitutions.ts';
import { FEATURE_INDEX } from '../substitutions/feature-index.ts';
import type { PreScoreWeights } from '../substitutions/pre-score.ts';
import type { Substitution } from '../substitutions/substitution.ts';
import { type WordRange, wholeRange } from '../word-range.ts';
import { classStatistics } from './class-statistics.ts';
import type { ClassifierDoc, WordDoc } from './classifier-doc.ts';
import { DOCUMENT_FEATURES, type FeatureValues } from './document-feature-names.ts';
import { oddWordStatistics, substitutionStatistics } from './substitution-statistics.ts';
import { wordStatistics } from './word-statistics.ts';

/** Rule matches count up to this weight. */
export const MAX_RULE_WEIGHT = 5;

const hasSourceWords = ({ features }: Substitution) => features[FEATURE_INDEX.found] === 1;

/** Indices of the words that some source words fit better than. */
function wordsWithSource(substitutions: Substitution[]): Set<number> {
  const indices = new Set<number>();
  for (const { first, last } of substitutions.filter(hasSourceWords)) {
    for (let i = first; i <= last; i++) indices.add(i);
  }
  return indices;
}

export function countScored({ scoringMask }: WordDoc, { from, to }: WordRange): number {
  let count = 0;
  for (let i = from; i < to; i++) count += scoringMask[i] as number;
  return count;
}

/** The values of DOCUMENT_FEATURES, in their order, for a range of a text; words that do not count are left out. */
export function documentFeatures(
  doc: ClassifierDoc,
  { substitutions, ruleEvidence }: SpinEvidence,
  prior: PreScoreWeights,
  range: WordRange = wholeRange(doc.words),
): Float32Array {
  const inside = substitutions.filter(({ first, last }) => {
    return first >= range.from && last < range.to && doc.scoringMask[first] === 1;
  });
  const distinct = distinctSubstitutions(inside, doc.words);
  const oddWords = distinct.filter((substitution) => !hasSourceWords(substitution));
  const count = Math.max(countScored(doc, range), 1);
  const rate = (value: number) => (100 * value) / count;
  const values: FeatureValues = {
    logWords: Math.log(count),
    ...substitutionStatistics(distinct.filter(hasSourceWords), rate, prior.base),
    ...oddWordStatistics(oddWords, rate, prior.oddWord),
    ...wordStatistics(doc, range, wordsWithSource(inside), rate),
    ...classStatistics(doc, range, rate),
    signs: Math.min(MAX_RULE_WEIGHT, ruleWeight(ruleEvidence, doc.words, range)),
  };
  return Float32Array.from(DOCUMENT_FEATURES, (name) => values[name] ?? 0);
}
