import type { Article } from '../../src/article/article.ts';
import { findOriginal } from '../../src/engine/attribution/find-original.ts';
import { detectLanguage } from '../../src/engine/languages/detect-language.ts';
import { classifyPage } from '../../src/engine/repost/classify-page.ts';
import { detectRepost } from '../../src/engine/repost/detect-repost.ts';
import { judgeRepost } from '../../src/engine/repost/judge-repost.ts';
import type { Answer, Evidence, PageType, SourceCandidate } from '../../src/engine/verdict.ts';

/** All that the engine says on whose article it is. */
export interface JudgedArticle {
  candidates: SourceCandidate[];
  evidence: Evidence[];
  kind: PageType;
  reasons: string[];
  answer: Answer;
}

/** Judges whose article it is, as the extension does. */
export function judgeArticle(article: Article): JudgedArticle {
  const language = detectLanguage(article.text, article.language);
  const candidates = findOriginal(article, language);
  const evidence = detectRepost(article, language, candidates);
  const { kind, reasons } = classifyPage(article, evidence, candidates);
  return { candidates, evidence, kind, reasons, answer: judgeRepost(evidence, candidates, kind) };
}
