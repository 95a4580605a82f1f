import { passageRanges } from '../passages.ts';
import type { SpinEvidence } from '../spin-evidence.ts';
import { wholeRange } from '../word-range.ts';
import type { ClassifierDoc } from './classifier-doc.ts';
import { forestLogOdds } from './forest.ts';
import { QUICK_FEATURES, quickFeatures } from './quick-features.ts';
import type { QuickModel } from './quick-model.ts';

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
