import type { SpinEvidence } from '../evidence.ts';
import { passageRanges } from '../passages.ts';
import { wholeRange } from '../word-range.ts';
import type { ClassifierDoc } from './document-features.ts';
import { type Forest, forestLogOdds } from './forest.ts';
import { QUICK_FEATURES, quickFeatures } from './quick-features.ts';

/** A score of a text before the search for substitutions; `npm run train` makes it. */
export interface QuickModel {
  /** Log-odds that a text or a part of it was spun, from QUICK_FEATURES. */
  forest: Forest;
  /**
   * Scores below which lie only five in a thousand of the texts, or passages, that the search for substitutions would
   * report, by scores that were fitted without their spinners.
   */
  clearBelow: { whole: number; passage: number };
}

/** Log-odds that a range of a text was spun, without a look at what may have stood there. */
function quickLogOdds(
  { forest }: QuickModel,
  doc: ClassifierDoc,
  evidence: Pick<SpinEvidence, 'ruleEvidence'>,
  range = wholeRange(doc.words),
): number {
  return forestLogOdds(forest, QUICK_FEATURES, quickFeatures(doc, evidence, range));
}

/** Whether a text, and each passage of it, scores so low that the search for substitutions is not worth its time. */
export function isSurelyClear(
  quick: QuickModel,
  doc: ClassifierDoc,
  evidence: Pick<SpinEvidence, 'ruleEvidence'>,
): boolean {
  const { whole, passage } = quick.clearBelow;
  if (quickLogOdds(quick, doc, evidence) >= whole) return false;
  return passageRanges(doc).every((range) => quickLogOdds(quick, doc, evidence, range) < passage);
}
