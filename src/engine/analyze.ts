import type { Article } from '../article/article.ts';
import { announcesRepublication } from './announces-republication.ts';
import { findOriginal } from './attribution/find-original.ts';
import { type Checkpoint, TooMuchTextError } from './checkpoint.ts';
import { judge, judgeSpin } from './judge.ts';
import { detectLanguage } from './languages/detect-language.ts';
import type { Model } from './model/model.ts';
import { classifyPage } from './repost/classify-page.ts';
import { detectRepost } from './repost/detect-repost.ts';
import { judgeRepost } from './repost/judge-repost.ts';
import { detectSpin } from './spin/detect-spin.ts';
import { collectEvidence } from './spin/evidence.ts';
import { type Pipeline, pipelineOf } from './spin/pipeline.ts';
import { findTellingSentence } from './spin/telling-sentence.ts';
import { splitWords } from './text/split-words.ts';
import { MIN_CREDIT_CONFIDENCE } from './thresholds.ts';
import type { Answer, Evidence, Verdict } from './verdict.ts';

/** The answer to "was it reworded by machine?". */
export interface SpinAnalysis {
  answer: Answer;
  evidence: Evidence[];
  /** Words of the text, numbers included. */
  words: number;
}

/** Was the article, in a language (ISO 639-1; undefined if it was not recognised), reworded by machine? */
export function analyzeSpin(
  article: Article,
  language: string | undefined,
  pipeline: Pipeline,
): SpinAnalysis {
  const detection = detectSpin(article, language, pipeline);
  const { doc, evidence, classified } = detection;
  const answer = judgeSpin(detection);
  const isKnown = answer.level !== 'unknown';
  return {
    answer,
    evidence: isKnown
      ? collectEvidence(doc, evidence, answer.level, classified?.passages ?? [])
      : [],
    words: doc.words.length,
  };
}

/** Nothing is said about the wording of a text whose analysis was given up. */
function analyzeSpinWithin(
  article: Article,
  language: string | undefined,
  pipeline: Pipeline,
): SpinAnalysis {
  try {
    return analyzeSpin(article, language, pipeline);
  } catch (error) {
    if (!(error instanceof TooMuchTextError)) throw error;
    const answer: Answer = { score: 0, level: 'unknown', reason: 'too-much-text' };
    return { answer, evidence: [], words: splitWords(article.text).length };
  }
}

/**
 * The whole engine: was the article reworded by machine, was it taken from elsewhere, and whom does it credit?
 * Pure: the same article and model always give the same verdict, unless the checkpoint gives up.
 * @param checkpoint called during the work; a `TooMuchTextError` that it throws leaves the wording unjudged
 */
export function analyze(
  article: Article,
  model: Model,
  checkpoint: Checkpoint = () => {},
): Verdict {
  const language = detectLanguage(article.text, article.language);
  const spin = analyzeSpinWithin(article, language, { ...pipelineOf(model), checkpoint });
  const isSpun = spin.answer.level === 'notice' || spin.answer.level === 'warning';
  const telling = isSpun ? findTellingSentence(article.text, spin.evidence) : undefined;
  const named = findOriginal(article, language, { isSpun });
  const candidates = named.filter(({ quote }) => !announcesRepublication(quote));
  const original = candidates.find(({ confidence }) => confidence >= MIN_CREDIT_CONFIDENCE);
  const repostEvidence = detectRepost(article, language, named);
  const { kind, reasons } = classifyPage(article, repostEvidence, named, isSpun);
  const reposted = judgeRepost(repostEvidence, named, kind);
  return {
    ...judge(spin.answer, reposted, original),
    ...(language && { language }),
    words: spin.words,
    kind,
    kindReasons: reasons,
    spun: spin.answer,
    reposted,
    ...(original && { original }),
    candidates,
    evidence: [...spin.evidence, ...repostEvidence],
    ...(telling && { telling }),
    truncated: article.truncated,
  };
}
