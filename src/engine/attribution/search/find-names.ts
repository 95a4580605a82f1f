import type { Article, Span } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';

/** Two or more capitalised words, or one with a capital inside: people, places, products. */
const NAME =
  /(?<!^|[.!?:"“”'‘’«»]\s{0,2}|\n)\b\p{Lu}[\p{L}\p{N}]+(?:\s\p{Lu}[\p{L}\p{N}]+){1,3}|\b\p{Lu}\p{Ll}+\p{Lu}\p{L}*/gu;

const MAX_TEXT_LENGTH = 60_000;

/** The names in an article, most frequent first. Names that overlap substituted words are left out. */
export function findNames(article: Article, evidence: readonly Evidence[]): string[] {
  const counts = new Map<string, number>();
  for (const { 0: name, index } of article.text.slice(0, MAX_TEXT_LENGTH).matchAll(NAME)) {
    if (overlapsEvidence({ start: index, end: index + name.length }, evidence)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

const overlapsEvidence = (span: Span, evidence: readonly Evidence[]) =>
  evidence.some(
    ({ start, end }) =>
      start !== undefined && end !== undefined && start < span.end && end > span.start,
  );
