import type { Evidence } from '../engine/verdict.ts';
import { howSure } from './how-sure.ts';
import type { Phrase } from './say.ts';

/** From these chances on (0–1) a guess is told with that word; nine in ten, and more likely than not. */
const BANDS: [number, Phrase][] = [
  [0.9, 'almostCertainly'],
  [0.5, 'probably'],
  [0, 'perhaps'],
];

/** The word for how sure the first of a finding's expected wordings is; no number is ever shown. */
export function phraseCertainty(evidence: Evidence): Phrase {
  const chance = howSure(evidence);
  return BANDS.find(([from]) => chance >= from)?.[1] ?? 'perhaps';
}
