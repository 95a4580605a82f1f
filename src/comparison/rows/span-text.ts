import type { Article, Span } from '../../article/article.ts';

/** The text of a span; empty for none. */
export function spanText(article: Article, span: Span | undefined): string {
  return span ? article.text.slice(span.start, span.end) : '';
}
