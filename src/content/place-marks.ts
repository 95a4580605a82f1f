import type { Article } from '../article/article.ts';
import type { Evidence } from '../engine/verdict.ts';
import { type LiveText, locate, strip } from './index-live-text.ts';
import { makeSeeker, type Needle } from './seek-quote.ts';

/** A finding and where it stands on the page now. */
export interface Mark {
  evidence: Evidence;
  range: Range;
}

/** Characters (without spaces) on either side by which a quote is recognised: some five words. */
const CONTEXT = 24;

const LETTER = /[\p{L}\p{N}]/u;

function makeNeedle({ text, blocks }: Article, { quote, start, end }: Evidence): Needle {
  if (start === undefined || end === undefined) {
    return { before: '', quote: strip(quote), after: '' };
  }
  const block = blocks.find((one) => one.start <= start && end <= one.end);
  // Twice as much, since the spaces among it go.
  const from = Math.max(block?.start ?? 0, start - 2 * CONTEXT);
  const to = Math.min(block?.end ?? text.length, end + 2 * CONTEXT);
  return {
    before: strip(text.slice(from, start)).slice(-CONTEXT),
    quote: strip(text.slice(start, end)),
    after: strip(text.slice(end, to)).slice(0, CONTEXT),
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

function makeRange(live: LiveText, start: number, length: number): Range {
  const [first, last] = [locate(live, start), locate(live, start + length - 1)];
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/**
 * Finds the evidence again in the text that stands on the page now, by its words and those around them, in the
 * order of the page. What a script has changed beyond recognition gets no mark rather than a wrong one.
 */
export function placeMarks(live: LiveText, article: Article, evidence: Evidence[]): Mark[] {
  const ordered = [...evidence].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || 0);
  const marks: Mark[] = [];
  const taken = new Set<number>();
  const seek = makeSeeker(live.stripped);
  let from = 0;
  for (const one of ordered) {
    const needle = makeNeedle(article, one);
    const found = needle.quote === '' ? -1 : seek(needle, from);
    // The article may hold a passage twice of which only one is seen.
    if (found < 0 || taken.has(found)) continue;
    taken.add(found);
    const range = makeRange(live, found, needle.quote.length);
    if (cutsWord(range)) continue;
    marks.push({ evidence: one, range });
    if (one.start !== undefined) from = found + 1;
  }
  return marks;
}
