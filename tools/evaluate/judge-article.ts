import type { Article } from '../../src/article/article.ts';
import { detectLanguage } from '../../src/engine/languages/detect-language.ts';
import { findOriginal } from '../../src/engine/original/find-original.ts';
import { findReposts } from '../../src/engine/repost/find-reposts.ts';
import { judgeRepost } from '../../src/engine/repost/judge-repost.ts';
import { recogniseKind } from '../../src/engine/repost/recognise-kind.ts';
import type { Answer, Candidate, Evidence, Kind } from '../../src/engine/verdict.ts';

/** All that the engine says on whose article it is. */
export interface JudgedArticle {
  candidates: Candidate[];
  evidence: Evidence[];
  kind: Kind;
  reasons: string[];
  answer: Answer;
}

/** Judges whose article it is, as the extension does. */
export function judgeArticle(article: Article): JudgedArticle {
  const language = detectLanguage(article.text, article.language);
  const candidates = findOriginal(article, language);
  const evidence = findReposts(article, language, candidates);
  const { kind, reasons } = recogniseKind(article, evidence, candidates);
  return { candidates, evidence, kind, reasons, answer: judgeRepost(evidence, candidates, kind) };
}
