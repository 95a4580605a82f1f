import type { Article, Span } from '../../../article/article.ts';

/** Shorter quotations are words mentioned, not statements. Characters. */
const MIN_QUOTATION_LENGTH = 20;

const QUOTATION =
  /“[^“”\n]{1,2000}”|„[^„“”\n]{1,2000}[“”]|«[^«»\n]{1,2000}»|"[^"\n]{1,2000}"|「[^「」\n]{1,2000}」|『[^『』\n]{1,2000}』/gu;

/** Finds an article's quotations: text in quotation marks and quoted blocks, in order, not overlapping. */
export function findQuotations(article: Article): Span[] {
  const spans: Span[] = article.blocks
    .filter((block) => block.kind === 'quotation')
    .map(({ start, end }) => ({ start, end }));
  for (const match of article.text.matchAll(QUOTATION))
    if (match[0].length >= MIN_QUOTATION_LENGTH)
      spans.push({ start: match.index, end: match.index + match[0].length });
  spans.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
