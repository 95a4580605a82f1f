import type { Line, Span } from './article.ts';
import { readLine } from './read-line.ts';
import type { PageScan } from './scan-page.ts';

/** Lines kept before and after the article. Credits stood within 15; the margin is for pages with more furniture. */
const LINES_BEFORE = 30;
const LINES_AFTER = 60;

/** Lines kept inside; an article of 1 MB in paragraphs has fewer. */
const MOST_LINES_INSIDE = 10_000;

/** By the scan's line numbers: where the line came to stand in the text, undefined if it was not kept. */
export type LineSpans = ReadonlyArray<Span | undefined>;

/**
 * The lines in the article and around it. `isSeen` tells of a text node, by its number in the scan, whether readers
 * see it; `base` is what relative links start from.
 */
export function placeLines(
  scan: PageScan,
  spans: LineSpans,
  isSeen: (text: number) => boolean,
  base: string,
): Line[] {
  const first = spans.findIndex((span) => span !== undefined);
  const last = spans.findLastIndex((span) => span !== undefined);
  if (first < 0) return [];
  const from = Math.max(0, first - LINES_BEFORE);
  const to = Math.min(scan.lineStarts.length - 1, last + LINES_AFTER);
  const lines: Line[] = [];
  for (let number = from; number <= to; number++) {
    if (number - first > MOST_LINES_INSIDE && number < last) continue;
    const line = readLine(scan, number, isSeen, base);
    if (!line) continue;
    const span = spans[number];
    const place = number < first ? 'head' : number > last ? 'after' : 'inside';
    const distance = Math.max(0, first - number, number - last);
    lines.push({ ...line, place, distance, ...(span && { span }) });
  }
  return lines;
}
