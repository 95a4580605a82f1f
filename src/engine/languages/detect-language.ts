import { francAll } from 'franc';
import { languageCodes } from './language-codes.ts';

const DETECTED_CODES = [...languageCodes.keys()];

/**
 * Length of each of three samples, from the start, middle and end of a text. Characters; longer ones changed no
 * measured result.
 */
const SAMPLE_LENGTH = 600;

/** With fewer letters no language is detected. */
const MIN_LETTERS = 20;

/** Below this length the declared language counts more. Characters; about 50 words. */
const MAX_SHORT_LENGTH = 300;

/** A declared language is accepted if it fits at least this well, as a share of the best fit: close relatives do. */
const MIN_FIT = 0.95;
const MIN_FIT_SHORT = 0.8;

/** Invisible characters, which some pages put between letters to hide words. */
const INVISIBLE = /\u034f|\u17b4|\u17b5|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/**
 * Detects a text's language (ISO 639-1) by script and letter trigrams (franc); undefined if there are too few letters.
 * @param declared the language that the page declares (BCP 47). It decides between close relatives and in short texts,
 * but never whether a longer text is English, because templates declare English everywhere.
 */
export function detectLanguage(text: string, declared?: string): string | undefined {
  const sample = takeSample(text).replace(INVISIBLE, '');
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return undefined;
  const fits = francAll(sample, { only: DETECTED_CODES }).flatMap(([code, fit]) => {
    const language = languageCodes.get(code);
    return language ? [{ language, fit }] : [];
  });
  const best = fits[0]?.language;
  const declaredCode = declared?.trim().toLowerCase().split(/[-_]/)[0];
  const isShort = text.length < MAX_SHORT_LENGTH;
  if (!isShort && (best === 'en' || declaredCode === 'en')) return best;
  const minFit = isShort ? MIN_FIT_SHORT : MIN_FIT;
  return (
    fits.find(({ language, fit }) => language === declaredCode && fit >= minFit)?.language ?? best
  );
}

function takeSample(text: string): string {
  if (text.length <= 3 * SAMPLE_LENGTH) return text;
  const middle = (text.length - SAMPLE_LENGTH) >> 1;
  const starts = [0, middle, text.length - SAMPLE_LENGTH];
  return starts.map((start) => text.slice(start, start + SAMPLE_LENGTH)).join(' ');
}
