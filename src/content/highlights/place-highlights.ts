import type { Article } from '../../article/article.ts';
import type { Evidence } from '../../engine/verdict.ts';
import { createQuoteAnchorer, type TextQuoteSelector } from './anchor-quote.ts';
import { boundaryPointAt, type LiveText, stripWhitespace } from './index-live-text.ts';

/** A piece of evidence and its range on the page. */
export interface TextHighlight {
  evidence: Evidence;
  range: Range;
}

/** Context on either side by which a quote is recognised: about five words. Characters without spaces. */
const CONTEXT_LENGTH = 24;

const LETTER = /[\p{L}\p{N}]/u;

function createSelector(
  { text, blocks }: Article,
  { quote, start, end }: Evidence,
): TextQuoteSelector {
  if (start === undefined || end === undefined) {
    return { prefix: '', exact: stripWhitespace(quote), suffix: '' };
  }
  const block = blocks.find((block) => block.start <= start && end <= block.end);
  // Twice as much, because spaces are removed.
  const from = Math.max(block?.start ?? 0, start - 2 * CONTEXT_LENGTH);
  const to = Math.min(block?.end ?? text.length, end + 2 * CONTEXT_LENGTH);
  return {
    prefix: stripWhitespace(text.slice(from, start)).slice(-CONTEXT_LENGTH),
    exact: stripWhitespace(text.slice(start, end)),
    suffix: stripWhitespace(text.slice(end, to)).slice(0, CONTEXT_LENGTH),
  };
}

/** True if the range starts or ends inside a word: then other words are meant. */
function cutsWord(range: Range): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const [head, tail] = [(startContainer as Text).data, (endContainer as Text).data];
  const joins = (left: string | undefined, right: string | undefined) =>
    left !== undefined && right !== undefined && LETTER.test(left) && LETTER.test(right);
  return (
    joins(head[startOffset - 1], head[startOffset]) || joins(tail[endOffset - 1], tail[endOffset])
  );
}

function rangeInLiveText(live: LiveText, start: number, length: number): Range {
  const [first, last] = [boundaryPointAt(live, start), boundaryPointAt(live, start + length - 1)];
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/**
 * Finds the evidence in the text that is on the page now, by its words and their context, in page order. What a script
 * has changed beyond recognition gets no highlight rather than a wrong one.
 */
export function placeHighlights(
  live: LiveText,
  article: Article,
  evidence: Evidence[],
): TextHighlight[] {
  const ordered = [...evidence].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || 0);
  const highlights: TextHighlight[] = [];
  const taken = new Set<number>();
  const findQuote = createQuoteAnchorer(live.stripped);
  let from = 0;
  for (const finding of ordered) {
    const selector = createSelector(article, finding);
    const found = selector.exact === '' ? -1 : findQuote(selector, from);
    // The article may contain a passage twice of which only one is visible.
    if (found < 0 || taken.has(found)) continue;
    taken.add(found);
    const range = rangeInLiveText(live, found, selector.exact.length);
    if (cutsWord(range)) continue;
    highlights.push({ evidence: finding, range });
    if (finding.start !== undefined) from = found + 1;
  }
  return highlights;
}
