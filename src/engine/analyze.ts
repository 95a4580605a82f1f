import type { Article } from '../article/article.ts';
import { findOriginal } from './attribution/find-original.ts';
import { judge } from './judge.ts';
import { detectLanguage } from './languages/detect-language.ts';
import type { Model } from './model/model.ts';
import { classifyPage } from './repost/classify-page.ts';
import { detectRepost } from './repost/detect-repost.ts';
import { announcesRepublication } from './repost/infer-direction.ts';
import { judgeRepost } from './repost/judge-repost.ts';
import { detectSpin } from './spin/detect-spin.ts';
import type { Verdict } from './verdict.ts';

/** Below this confidence a candidate is offered among the others, but never as *the* original. */
const MIN_ORIGINAL_CONFIDENCE = 0.5;

/**
 * The whole engine: was the article reworded by machine, was it taken from elsewhere, and whom does it credit?
 * Pure: the same article and model always give the same verdict.
 */
export function analyze(article: Article, model: Model): Verdict {
  const language = detectLanguage(article.text, article.language);
  const spin = detectSpin(article, language, model);
  const named = findOriginal(article, language);
  const candidates = named.filter(({ quote }) => !announcesRepublication(quote));
  const original = candidates.find(({ confidence }) => confidence >= MIN_ORIGINAL_CONFIDENCE);
  const marks = detectRepost(article, language, named);
  const { kind, reasons } = classifyPage(article, marks, named);
  const reposted = judgeRepost(marks, named, kind);
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
    evidence: [...spin.evidence, ...marks],
    truncated: article.truncated,
  };
}
