import type { Article } from '../../article/article.ts';
import type { Answer, Evidence, Level, Reason } from '../verdict.ts';
import { documentFeatures } from './document-features.ts';
import { documentScore } from './document-score.ts';
import { expectOriginals } from './expect-originals.ts';
import { findParts, type Part } from './find-parts.ts';
import { findForeignSwaps } from './foreign-swaps.ts';
import { isSpelledPlainly } from './is-spelled-plainly.ts';
import type { Model } from './model.ts';
import { candidatesOf, type Reading, type ReadOptions, readText } from './read-text.ts';
import { showEvidence, shownSwaps } from './show-evidence.ts';
import { signWeight } from './sign-weight.ts';
import { THRESHOLDS } from './weights.ts';

/** Below this many words the wording is not judged: measured error grows too large. */
export const LEAST_WORDS = 100;
/** Of these, so many must be the article's own: where nearly all is quoted there is nothing to judge. */
const LEAST_COUNTED = 60;
/**
 * So many different signs beside swaps make a text worth telling of, whatever its words: of 18,700 human texts of
 * the corpus none had three, and those with two are texts about spinning or full of slips of the pen.
 */
const SIGNS = { notice: 2, warning: 3 } as const;
/** Signs alone are no probability: what is written for one. */
const SIGNS_SCORE = { notice: 0.5, warning: 0.9 } as const;

/** What `findSpin` answers. */
export interface Finding {
  answer: Answer;
  evidence: Evidence[];
  /** Words of the text, numbers included. */
  words: number;
}

const cannotTell = (reason: Reason, words: number): Finding => ({
  answer: { score: 0, level: 'unknown', reason },
  evidence: [],
  words,
});

/** Log-odds from which on texts of this length are told of. */
export function thresholdsFor(words: number): { notice: number; warning: number } {
  const row = THRESHOLDS.find((candidate) => words <= candidate.words) ?? THRESHOLDS.at(-1);
  return row ?? { notice: Number.POSITIVE_INFINITY, warning: Number.POSITIVE_INFINITY };
}

function levelOf(reading: Reading, logOdds: number, parts: Part[]): Level {
  const { notice, warning } = thresholdsFor(reading.words.length);
  const signs = signWeight(reading);
  if (logOdds >= warning || parts.length > 0 || signs >= SIGNS.warning) return 'warning';
  return logOdds >= notice || signs >= SIGNS.notice ? 'notice' : 'clear';
}

/** Letters of the Latin alphabet are so large a share of a text's letters, or letters of two alphabets tell nothing. */
const LATIN = 0.9;

function isInLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > LATIN * letters;
}

/** The answer on a text in another language than English: only what no language is written like tells anything. */
function judgeSigns(article: Article, language: string, reading: Reading, model: Model): Finding {
  const words = reading.words.length;
  const { text } = article;
  const swaps = findForeignSwaps(text, reading, language, model, candidatesOf(model, {}));
  const signs = [...reading.signs.filter(({ anyLanguage }) => anyLanguage), ...swaps];
  const weight = signWeight({ ...reading, signs });
  if (words < LEAST_WORDS || weight < SIGNS.notice || !isInLatin(text))
    return cannotTell('language-not-supported', words);
  const level = weight < SIGNS.warning ? 'notice' : 'warning';
  const answer: Answer = { score: SIGNS_SCORE[level], level, extent: 'whole' };
  return { answer, evidence: showEvidence(article, { ...reading, signs }, [], []), words };
}

/**
 * Was the article reworded by machine? Takes the recognised language (ISO 639-1; undefined if it was not
 * recognised). The answer's score is a probability (0–1), its `extent` says whether the signs stand in parts of
 * the text only. Texts of fewer than LEAST_WORDS words are not judged, nor the wording of other languages than English:
 * level `unknown` with the reason.
 */
export function findSpin(
  article: Article,
  language: string | undefined,
  model: Model,
  options: ReadOptions = {},
): Finding {
  const reading = readText(article, model, options);
  const words = reading.words.length;
  if (words === 0) return cannotTell('no-text', words);
  if (language === undefined || !isSpelledPlainly(article.text, words))
    return cannotTell('language-not-recognised', words);
  if (language !== 'en') return judgeSigns(article, language, reading, model);
  const own = reading.counted.reduce((sum, counts) => sum + counts, 0);
  if (words < LEAST_WORDS || own < LEAST_COUNTED) return cannotTell('too-short', words);
  const whole = documentScore(documentFeatures(reading));
  const parts = whole >= thresholdsFor(words).warning ? [] : findParts(reading);
  const logOdds = Math.max(whole, ...parts.map((part) => part.logOdds));
  const level = levelOf(reading, whole, parts);
  const answer: Answer = { score: 1 / (1 + Math.exp(-logOdds)), level };
  if (level !== 'clear') answer.extent = parts.length > 0 ? 'parts' : 'whole';
  const shown = shownSwaps(reading, level, parts);
  const tagged = { ...reading, text: article.text };
  const expected = expectOriginals(tagged, shown, model, candidatesOf(model, options));
  return { answer, evidence: showEvidence(article, reading, shown, expected), words };
}
