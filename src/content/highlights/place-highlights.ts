import type { Article } from '../../article/article.ts';
import type { Evidence } from '../../engine/verdict.ts';
import { createQuoteAnchorer, type TextQuoteSelector } from './anchor-quote.ts';
import { boundaryPointAt, type LiveText, stripWhitespace } from './index-live-text.ts';

/** A finding and where it stands on the page now. */
export interface TextHighlight {
  evidence: Evidence;
  range: Range;
}

/** Characters (without spaces) on either side by which a quote is recognised: some five words. */
const CONTEXT_LENGTH = 24;

const LETTER = /[\p{L}\p{N}]/u;

function createSelector(
  { text, blocks }: Article,
  { quote, start, end }: Evidence,
): TextQuoteSelector {
  if (start === undefined || end === undefined) {
    return { prefix: '', exact: stripWhitespace(quote), suffix: '' };
  }
  const block = blocks.find((one) => one.start <= start && end <= one.end);
  // Twice as much, since the spaces among it go.
  const from = Math.max(block?.start ?? 0, start - 2 * CONTEXT_LENGTH);
  const to = Math.min(block?.end ?? text.length, end + 2 * CONTEXT_LENGTH);
  return {
    prefix: stripWhitespace(text.slice(from, start)).slice(-CONTEXT_LENGTH),
    exact: stripWhitespace(text.slice(start, end)),
    suffix: stripWhitespace(text.slice(end, to)).slice(0, CONTEXT_LENGTH),
  };
}

/** True if the range begins or ends in the middle of a word, so that other words are meant. */
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
 * Finds the evidence again in the text that stands on the page now, by its words and those around them, in the
 * order of the page. What a script has changed beyond recognition gets no mark rather than a wrong one.
 */
export function placeHighlights(
  live: LiveText,
  article: Article,
  evidence: Evidence[],
): TextHighlight[] {
  const ordered = [...evidence].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || 0);
  const marks: TextHighlight[] = [];
  const taken = new Set<number>();
  const seek = createQuoteAnchorer(live.stripped);
  let from = 0;
  for (const one of ordered) {
    const needle = createSelector(article, one);
    const found = needle.exact === '' ? -1 : seek(needle, from);
    // The article may hold a passage twice of which only one is seen.
    if (found < 0 || taken.has(found)) continue;
    taken.add(found);
    const range = rangeInLiveText(live, found, needle.exact.length);
    if (cutsWord(range)) continue;
    marks.push({ evidence: one, range });
    if (one.start !== undefined) from = found + 1;
  }
  return marks;
}
