import type { Article } from '../../article/article.ts';
import type { Answer, Evidence, Reason } from '../verdict.ts';
import { documentFeatures } from './document-features.ts';
import { documentScore } from './document-score.ts';
import type { Model } from './model.ts';
import { type Reading, type ReadOptions, readText } from './read-text.ts';
import type { Swap } from './swap.ts';
import { THRESHOLDS } from './weights.ts';

/** Below this many words the wording is not judged: measured error grows too large. */
export const LEAST_WORDS = 100;
/** Swaps are shown from this certainty on. */
const SHOW_FROM = 0.2;
const NONE = { score: 0, level: 'unknown' } as const;

export interface Finding {
  answer: Answer;
  evidence: Evidence[];
  words: number;
}

function cannotTell(reason: Reason, words: number): Finding {
  return { answer: { ...NONE, reason }, evidence: [], words };
}

function evidenceOf({ text }: Article, { words }: Reading, swap: Swap): Evidence {
  const start = words[swap.first]?.start ?? 0;
  const end = words[swap.last]?.end ?? start;
  return {
    question: 'spun',
    signal: 'swap',
    quote: text.slice(start, end),
    start,
    end,
    expected: swap.expected.map((original) => original.text),
    chances: swap.expected.map(({ chance }) => chance),
    certainty: swap.certainty,
  };
}

/**
 * Was the article reworded by machine? Takes the recognised language (ISO 639-1; undefined if it was not
 * recognised). The answer's score is a probability (0–1). Other languages than English and texts of fewer than
 * LEAST_WORDS words are not judged: level `unknown` with the reason.
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
  if (language === undefined) return cannotTell('language-not-recognised', words);
  if (language !== 'en') return cannotTell('language-not-supported', words);
  if (words < LEAST_WORDS) return cannotTell('too-short', words);
  const logOdds = documentScore(documentFeatures(reading));
  const thresholds = THRESHOLDS.find((row) => words <= row.words);
  const level =
    !thresholds || logOdds < thresholds.notice
      ? 'clear'
      : logOdds < thresholds.warning
        ? 'notice'
        : 'warning';
  return {
    answer: { score: 1 / (1 + Math.exp(-logOdds)), level },
    evidence: reading.swaps
      .filter(({ certainty }) => certainty >= SHOW_FROM)
      .map((swap) => evidenceOf(article, reading, swap)),
    words,
  };
}
