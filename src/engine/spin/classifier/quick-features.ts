import { ruleWeight } from '../rule-weight.ts';
import type { SpinEvidence } from '../spin-evidence.ts';
import { type WordRange, wholeRange } from '../word-range.ts';
import { classStatistics } from './class-statistics.ts';
import type { ClassifierDoc } from './classifier-doc.ts';
import { CLASS_FEATURES, type FeatureValues } from './document-feature-names.ts';
import { countScored, MAX_RULE_WEIGHT } from './document-features.ts';
import { wordStatistics } from './word-statistics.ts';

/** What is known of a text, or a part of it, before the search for substitutions; named as in DOCUMENT_FEATURES. */
export const QUICK_FEATURES = [
  'logWords',
  'likelihoodTags',
  'rateLikelihoodTags',
  'meanTag',
  'topTags',
  'meanLog',
  'meanFit',
  'plainFit',
  'plainUnseen',
  'unseen',
  'unknown',
  'thesaurusOnly',
  'variety',
  'archaic',
  ...CLASS_FEATURES,
  'signs',
] as const;

const NONE: ReadonlySet<number> = new Set();

/** The values of QUICK_FEATURES, in their order, for a range of a text. */
export function quickFeatures(
  doc: ClassifierDoc,
  { ruleEvidence }: Pick<SpinEvidence, 'ruleEvidence'>,
  range: WordRange = wholeRange(doc.words),
): Float32Array {
  const count = Math.max(countScored(doc, range), 1);
  const rate = (value: number) => (100 * value) / count;
  const values: FeatureValues = {
    logWords: Math.log(count),
    ...wordStatistics(doc, range, NONE, rate),
    ...classStatistics(doc, range, rate),
    signs: Math.min(MAX_RULE_WEIGHT, ruleWeight(ruleEvidence, doc.words, range)),
  };
  return Float32Array.from(QUICK_FEATURES, (name) => values[name] ?? 0);
}
