import type { Article } from '../../article/article.ts';
import type { Model } from '../model/model.ts';
import { hasNormalCapitals } from '../text/has-normal-capitals.ts';
import { isInLatinScript } from '../text/scripts.ts';
import type { Answer, Evidence, Level, UnknownReason } from '../verdict.ts';
import { documentFeatures } from './classifier/document-features.ts';
import { documentLogOdds } from './classifier/document-log-odds.ts';
import { type Threshold, thresholdsFor } from './classifier/thresholds.ts';
import { type AnalyzeOptions, analyzeText, channelFor, type Doc } from './document.ts';
import { collectEvidence, selectSubstitutions } from './evidence.ts';
import { findPassages, type Passage } from './passages.ts';
import { rankSourceWords } from './restoration/rank-source-words.ts';
import { ruleWeight } from './rule-weight.ts';
import { findForeignSubstitutions } from './substitutions/find-foreign-substitutions.ts';

/** Below this many words the wording is not judged: measured error grows too large. */
const MIN_WORDS = 100;
/** Of these, so many must be the article's own: where nearly all is quoted there is nothing to judge. */
const MIN_SCORED_WORDS = 60;
/**
 * So many different signs beside swaps make a text worth telling of, whatever its words: of 18,700 human texts of
 * the corpus none had three, and those with two are texts about spinning or full of slips of the pen.
 */
const RULE_WEIGHT_LIMITS = { notice: 2, warning: 3 } as const;
/** Signs alone are no probability: what is written for one. */
const RULE_ONLY_PROBABILITY = { notice: 0.5, warning: 0.9 } as const;

/** What `findSpin` answers. */
export interface SpinDetection {
  answer: Answer;
  evidence: Evidence[];
  /** Words of the text, numbers included. */
  words: number;
}

const unknownBecause = (reason: UnknownReason, words: number): SpinDetection => ({
  answer: { score: 0, level: 'unknown', reason },
  evidence: [],
  words,
});

function levelOf(
  reading: Doc,
  logOdds: number,
  parts: Passage[],
  { notice, warning }: Threshold,
): Level {
  const signs = ruleWeight(reading);
  if (logOdds >= warning || parts.length > 0 || signs >= RULE_WEIGHT_LIMITS.warning)
    return 'warning';
  return logOdds >= notice || signs >= RULE_WEIGHT_LIMITS.notice ? 'notice' : 'clear';
}

/** The answer on a text in another language than English: only what no language is written like tells anything. */
function judgeByRulesOnly(
  article: Article,
  language: string,
  reading: Doc,
  model: Model,
): SpinDetection {
  const words = reading.words.length;
  const { text } = article;
  const swaps = findForeignSubstitutions(text, reading, language, model, channelFor(model, {}));
  const signs = [...reading.ruleEvidence.filter(({ anyLanguage }) => anyLanguage), ...swaps];
  const weight = ruleWeight({ ...reading, ruleEvidence: signs });
  if (words < MIN_WORDS || weight < RULE_WEIGHT_LIMITS.notice || !isInLatinScript(text))
    return unknownBecause('language-not-supported', words);
  const level = weight < RULE_WEIGHT_LIMITS.warning ? 'notice' : 'warning';
  const answer: Answer = { score: RULE_ONLY_PROBABILITY[level], level, extent: 'whole' };
  return {
    answer,
    evidence: collectEvidence(article, { ...reading, ruleEvidence: signs }, [], []),
    words,
  };
}

/**
 * Was the article reworded by machine? Takes the recognised language (ISO 639-1; undefined if it was not
 * recognised). The answer's score is a probability (0–1), its `extent` says whether the signs stand in parts of
 * the text only. Texts of fewer than LEAST_WORDS words are not judged, nor the wording of other languages than English:
 * level `unknown` with the reason.
 */
export function detectSpin(
  article: Article,
  language: string | undefined,
  model: Model,
  options: AnalyzeOptions = {},
): SpinDetection {
  const reading = analyzeText(article, model, options);
  const words = reading.words.length;
  if (words === 0) return unknownBecause('no-text', words);
  if (language === undefined || !hasNormalCapitals(article.text, words))
    return unknownBecause('language-not-recognised', words);
  if (language !== 'en') return judgeByRulesOnly(article, language, reading, model);
  const own = reading.scoringMask.reduce((sum, counts) => sum + counts, 0);
  if (words < MIN_WORDS || own < MIN_SCORED_WORDS) return unknownBecause('too-short', words);
  const { classifier, preScore } = model;
  const whole = documentLogOdds(classifier, documentFeatures(reading, preScore));
  const threshold = thresholdsFor(classifier.thresholds, words);
  const parts = whole >= threshold.warning ? [] : findPassages(reading, model);
  const logOdds = Math.max(whole, ...parts.map((part) => part.logOdds));
  const level = levelOf(reading, whole, parts, threshold);
  const answer: Answer = { score: 1 / (1 + Math.exp(-logOdds)), level };
  if (level !== 'clear') answer.extent = parts.length > 0 ? 'parts' : 'whole';
  const shown = selectSubstitutions(reading, level, parts);
  const tagged = { ...reading, text: article.text };
  const expected = rankSourceWords(tagged, shown, model, channelFor(model, options));
  return { answer, evidence: collectEvidence(article, reading, shown, expected), words };
}
