import { passageRanges } from '../passages.ts';
import type { SpinEvidence } from '../spin-evidence.ts';
import { type WordRange, wholeRange } from '../word-range.ts';
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

/** What a quick look at a text says. */
export interface QuickLook {
  /** Log-odds that the text was spun. */
  logOdds: number;
  /** Whether they are so low that the search for substitutions is not worth its time, whatever passages may say. */
  isClear: boolean;
  /** The passages of which that cannot be said, in order; they may overlap. */
  openPassages: WordRange[];
}

/** Looks quickly at a text and at its passages. */
export function quickLook(
  quick: QuickModel,
  doc: ClassifierDoc,
  evidence: Pick<SpinEvidence, 'ruleEvidence'>,
): QuickLook {
  const { whole, passage } = quick.clearBelow;
  const logOdds = quickLogOdds(quick, doc, evidence);
  const isClear = logOdds < whole;
  const isOpen = (range: WordRange) => quickLogOdds(quick, doc, evidence, range) >= passage;
  return { logOdds, isClear, openPassages: isClear ? passageRanges(doc).filter(isOpen) : [] };
}
