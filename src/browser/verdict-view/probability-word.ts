import type { Evidence } from '../../engine/verdict.ts';
import type { TranslationKey } from '../i18n/translate.ts';
import { confidenceOf } from './confidence-of.ts';

/** From these chances on (0–1) a guess is told with that word; nine in ten, and more likely than not. */
const PROBABILITY_WORDS: [number, TranslationKey][] = [
  [0.9, 'almostCertainly'],
  [0.5, 'probably'],
  [0, 'perhaps'],
];

/** The word for how sure the first of a finding's expected wordings is; no number is ever shown. */
export function probabilityWord(evidence: Evidence): TranslationKey {
  const chance = confidenceOf(evidence);
  return PROBABILITY_WORDS.find(([from]) => chance >= from)?.[1] ?? 'perhaps';
}
