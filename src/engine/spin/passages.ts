import type { Model } from '../model/model.ts';
import { documentFeatures } from './classifier/document-features.ts';
import { documentLogOdds } from './classifier/document-log-odds.ts';
import { thresholdsFor } from './classifier/thresholds.ts';
import type { Doc } from './document.ts';

/** Words [from, to) of a text that look spun by themselves. */
export interface Passage {
  from: number;
  to: number;
  logOdds: number;
}

/** Counted words in one part, and between the starts of two; shorter texts are judged as a whole only. */
const PASSAGE_WORDS = 200;
const PASSAGE_STEP = 100;
/** A text has many parts, so that a part must be surer than a text of its length: log-odds more. */
const MARGIN = 1.5;

/** Passages of a text that look spun although the text as a whole does not; overlapping ones are joined. */
export function findPassages(reading: Doc, { classifier, preScore }: Model): Passage[] {
  const places: number[] = [];
  reading.scoringMask.forEach((counts, i) => {
    if (counts === 1) places.push(i);
  });
  if (places.length < PASSAGE_WORDS + PASSAGE_STEP) return [];
  const least = thresholdsFor(classifier.thresholds, PASSAGE_WORDS).warning + MARGIN;
  const found: Passage[] = [];
  for (let start = 0; start + PASSAGE_STEP < places.length; start += PASSAGE_STEP) {
    const end = Math.min(start + PASSAGE_WORDS, places.length);
    const from = places[end - PASSAGE_WORDS] as number;
    const to = (places[end - 1] as number) + 1;
    const logOdds = documentLogOdds(classifier, documentFeatures(reading, preScore, from, to));
    if (logOdds < least) continue;
    const before = found.at(-1);
    if (before && before.to >= from) {
      before.to = to;
      before.logOdds = Math.max(before.logOdds, logOdds);
    } else found.push({ from, to, logOdds });
  }
  return found;
}
