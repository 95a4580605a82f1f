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

/**
 * The log-odds of a text that scores so low, as a whole and in each passage, that the search for substitutions is not worth
 * its time; undefined if it must be searched.
 */
export function surelyClearLogOdds(
  quick: QuickModel,
  doc: ClassifierDoc,
  evidence: Pick<SpinEvidence, 'ruleEvidence'>,
): number | undefined {
  const { whole, passage } = quick.clearBelow;
  const logOdds = quickLogOdds(quick, doc, evidence);
  if (logOdds >= whole) return undefined;
  const isClear = passageRanges(doc).every(
    (range) => quickLogOdds(quick, doc, evidence, range) < passage,
  );
  return isClear ? logOdds : undefined;
}
