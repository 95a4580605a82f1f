import type { Article } from '../../article/article.ts';
import type { Evidence } from '../verdict.ts';

/** Longest quote: a reader should take it in at a glance. Characters. */
const MAX_QUOTE_LENGTH = 200;

/** Evidence in a line. `quote` is a part of the line's text, or all of it. */
export function lineEvidence(
  article: Article,
  signal: string,
  index: number,
  quote?: string,
): Evidence {
  const line = article.lines[index];
  const shownQuote = (quote ?? line?.text ?? '').trim().slice(0, MAX_QUOTE_LENGTH);
  const offset = line?.span ? line.text.indexOf(shownQuote) : -1;
  const start = line?.span && offset >= 0 ? line.span.start + offset : undefined;
  return {
    question: 'reposted',
    signal,
    quote: shownQuote,
    line: index,
    ...(start !== undefined && { start, end: start + shownQuote.length }),
  };
}

/** Evidence in the article's text, from `start` on. */
export function textEvidence(signal: string, quote: string, start: number): Evidence {
  const shownQuote = quote.slice(0, MAX_QUOTE_LENGTH);
  return { question: 'reposted', signal, quote: shownQuote, start, end: start + shownQuote.length };
}

/** Evidence in the page's head or in an address. */
export function headEvidence(signal: string, quote: string): Evidence {
  return { question: 'reposted', signal, quote: quote.slice(0, MAX_QUOTE_LENGTH) };
}
