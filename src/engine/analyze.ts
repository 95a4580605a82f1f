import type { Article } from '../article/article.ts';
import { judge } from './judge.ts';
import { detectLanguage } from './languages/detect-language.ts';
import { findOriginal } from './original/find-original.ts';
import { findReposts } from './repost/find-reposts.ts';
import { judgeRepost } from './repost/judge-repost.ts';
import { announcesItsCopies } from './repost/recognise-direction.ts';
import { recogniseKind } from './repost/recognise-kind.ts';
import { findSpin } from './spin/find-spin.ts';
import type { Model } from './spin/model.ts';
import type { Verdict } from './verdict.ts';

/** Below this confidence a candidate is offered among the others, but never as *the* original. */
const OFFERED_ORIGINAL = 0.5;

/**
 * The whole engine: was the article reworded by machine, was it taken from elsewhere, and whom does it credit?
 * Pure: the same article and model always give the same verdict.
 */
export function analyze(article: Article, model: Model): Verdict {
  const language = detectLanguage(article.text, article.language);
  const spin = findSpin(article, language, model);
  const named = findOriginal(article, language);
  const candidates = named.filter(({ quote }) => !announcesItsCopies(quote));
  const original = candidates.find(({ confidence }) => confidence >= OFFERED_ORIGINAL);
  const marks = findReposts(article, language, named);
  const { kind, reasons } = recogniseKind(article, marks, named);
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
