import { PASSAGE_MARGIN } from '../thresholds.ts';
import { documentFeatures } from './classifier/document-features.ts';
import { documentLogOdds } from './classifier/document-log-odds.ts';
import { type Threshold, thresholdsFor } from './classifier/thresholds.ts';
import type { Doc } from './document.ts';
import type { SpinEvidence } from './spin-evidence.ts';
import type { WordRange } from './word-range.ts';

/** Words of a text that look spun by themselves. */
export interface Passage extends WordRange {
  logOdds: number;
}

/** Scored words in one passage, and between the starts of two; shorter texts are judged as a whole only. */
const PASSAGE_WORDS = 200;
const PASSAGE_STEP = 100;

/** Overlapping ranges of PASSAGE_WORDS scored words each. */
export function passageRanges({ scoringMask }: Pick<Doc, 'scoringMask'>): WordRange[] {
  const scored: number[] = [];
  scoringMask.forEach((counts, i) => {
    if (counts === 1) scored.push(i);
  });
  const ranges: WordRange[] = [];
  if (scored.length < PASSAGE_WORDS + PASSAGE_STEP) return ranges;
  for (let start = 0; start + PASSAGE_STEP < scored.length; start += PASSAGE_STEP) {
    const end = Math.min(start + PASSAGE_WORDS, scored.length);
    const from = scored[end - PASSAGE_WORDS] as number;
    ranges.push({ from, to: (scored[end - 1] as number) + 1 });
  }
  return ranges;
}

/** Log-odds from which on a passage looks spun. */
export const passageLimit = (thresholds: Threshold[]): number =>
  thresholdsFor(thresholds, PASSAGE_WORDS).warning + PASSAGE_MARGIN;

/** Joins a passage with the one before it if they overlap. */
function addPassage(passages: Passage[], passage: Passage): void {
  const before = passages.at(-1);
  if (!before || before.to < passage.from) passages.push(passage);
  else {
    before.to = passage.to;
    before.logOdds = Math.max(before.logOdds, passage.logOdds);
  }
}

/** Log-odds that each of some passages of a text was spun, by the evidence in them. */
export function scorePassages(doc: Doc, evidence: SpinEvidence, ranges: WordRange[]): Passage[] {
  const { classifier, preScore } = doc.model;
  return ranges.map((range) => {
    doc.checkpoint();
    const features = documentFeatures(doc, evidence, preScore, range);
    return { ...range, logOdds: documentLogOdds(classifier, features) };
  });
}

/** Passages of a text that look spun although the text as a whole does not; overlapping ones are joined. */
export function findPassages(doc: Doc, evidence: SpinEvidence): Passage[] {
  const limit = passageLimit(doc.model.classifier.thresholds);
  const passages: Passage[] = [];
  for (const passage of scorePassages(doc, evidence, passageRanges(doc))) {
    if (passage.logOdds >= limit) addPassage(passages, passage);
  }
  return passages;
}
