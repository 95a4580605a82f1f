import type { Article } from '../../article/article.ts';
import type { Evidence } from '../verdict.ts';

/** Quotes are cut to this: a reader checks them at a glance. In UTF-16 code units. */
const MAX_QUOTE_LENGTH = 200;

/** Evidence that stands in a line; `quote` is a part of the line's text, or all of it. */
export function lineEvidence(
  article: Article,
  signal: string,
  index: number,
  quote?: string,
): Evidence {
  const line = article.lines[index];
  const words = (quote ?? line?.text ?? '').trim().slice(0, MAX_QUOTE_LENGTH);
  const at = line?.span ? line.text.indexOf(words) : -1;
  const start = line?.span && at >= 0 ? line.span.start + at : undefined;
  return {
    question: 'reposted',
    signal,
    quote: words,
    line: index,
    ...(start !== undefined && { start, end: start + words.length }),
  };
}

/** Evidence that stands in the article's text from `start` on. */
export function textEvidence(signal: string, quote: string, start: number): Evidence {
  const words = quote.slice(0, MAX_QUOTE_LENGTH);
  return { question: 'reposted', signal, quote: words, start, end: start + words.length };
}

/** Evidence that stands in the page's head, or in an address. */
export function headEvidence(signal: string, quote: string): Evidence {
  return { question: 'reposted', signal, quote: quote.slice(0, MAX_QUOTE_LENGTH) };
}
