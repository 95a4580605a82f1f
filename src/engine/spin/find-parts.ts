import { documentFeatures } from './document-features.ts';
import { documentScore } from './document-score.ts';
import type { Reading } from './read-text.ts';
import { THRESHOLDS } from './weights.ts';

/** Words [from, to) of a text that look spun by themselves. */
export interface Part {
  from: number;
  to: number;
  logOdds: number;
}

/** Counted words in one part, and between the starts of two; shorter texts are judged as a whole only. */
const LENGTH = 200;
const STEP = 100;
/** A text has many parts, so that a part must be surer than a text of its length: log-odds more. */
const MARGIN = 1.5;

/** Passages of a text that look spun although the text as a whole does not; overlapping ones are joined. */
export function findParts(reading: Reading): Part[] {
  const places: number[] = [];
  reading.counted.forEach((counts, i) => {
    if (counts === 1) places.push(i);
  });
  if (places.length < LENGTH + STEP) return [];
  const row = THRESHOLDS.find(({ words }) => LENGTH <= words);
  const least = (row?.warning ?? Number.POSITIVE_INFINITY) + MARGIN;
  const found: Part[] = [];
  for (let start = 0; start + STEP < places.length; start += STEP) {
    const end = Math.min(start + LENGTH, places.length);
    const from = places[end - LENGTH] as number;
    const to = (places[end - 1] as number) + 1;
    const logOdds = documentScore(documentFeatures(reading, from, to));
    if (logOdds < least) continue;
    const before = found.at(-1);
    if (before && before.to >= from) {
      before.to = to;
      before.logOdds = Math.max(before.logOdds, logOdds);
    } else found.push({ from, to, logOdds });
  }
  return found;
}
