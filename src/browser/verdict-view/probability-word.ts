import type { Evidence } from '../../engine/verdict.ts';
import type { TranslationKey } from '../i18n/translate.ts';
import { confidenceOf } from './confidence-of.ts';

/** The minimum probability (0–1) for each word: nine in ten, and more likely than not. */
const PROBABILITY_WORDS: [number, TranslationKey][] = [
  [0.9, 'almostCertainly'],
  [0.5, 'probably'],
  [0, 'perhaps'],
];

/** The word for the probability of the first expected wording. Numbers are never shown. */
export function probabilityWord(evidence: Evidence): TranslationKey {
  const probability = confidenceOf(evidence);
  return PROBABILITY_WORDS.find(([minimum]) => probability >= minimum)?.[1] ?? 'perhaps';
}
