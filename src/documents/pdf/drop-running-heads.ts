import type { PdfPage } from './read-page.ts';
import { isSameLine, type Segment } from './segment.ts';

/** Lines at the upper and at the lower edge of a page that may be its head or foot. */
const EDGE_LINES = 2;

/** A head repeats on at least two pages, and on this share of them up to five: chapters have heads of their own. */
const MIN_SHARE = 0.3;
const MAX_NEEDED = 5;

/** "12", "– 12 –", "xii", "Page 3 of 10", "3/10". */
const PAGE_NUMBER =
  /^[\s\p{Pd}|[\](]*(?:\p{L}{1,8}\.?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|\p{L}{1,5})\s*\d{1,4})?[\s\p{Pd}|[\])]*$/iu;

/** What stays the same from page to page. A title that later heads repeat is larger than they are. */
const normalize = ({ text, height }: Segment) =>
  `${Math.round(height)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`;

/** The segments of the first and last lines of a page. */
function edgeSegments({ segments }: PdfPage): Segment[] {
  const sorted = segments.toSorted((a, b) => a.y - b.y);
  const pick = (ordered: Segment[]) => {
    const lines: Segment[] = [];
    return ordered.filter((segment) => {
      const isNew = !lines.some((line) => isSameLine(line, segment));
      if (isNew) lines.push(segment);
      return lines.length <= EDGE_LINES;
    });
  };
  return [...new Set([...pick(sorted), ...pick(sorted.toReversed())])];
}

/** On how many pages each line stands at an edge. */
function countEdges(edges: readonly Segment[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of edges)
    for (const text of new Set(page.map(normalize))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The outermost lines alone may be page numbers: a line of the text may hold a number, too. */
function isOutermost(segment: Segment, { segments }: PdfPage): boolean {
  const others = segments.filter((other) => !isSameLine(other, segment));
  return others.every(({ y }) => y > segment.y) || others.every(({ y }) => y < segment.y);
}

/** Removes the heads, feet and page numbers that repeat from page to page. */
export function dropRunningHeads(pages: readonly PdfPage[]): PdfPage[] {
  const edges = pages.map(edgeSegments);
  const counts = countEdges(edges);
  const needed = Math.max(2, Math.min(MAX_NEEDED, MIN_SHARE * pages.length));
  return pages.map((page, number) => {
    const dropped = new Set(
      edges[number]?.filter(
        (segment) =>
          (counts.get(normalize(segment)) ?? 0) >= needed ||
          (PAGE_NUMBER.test(segment.text) && isOutermost(segment, page)),
      ),
    );
    return { ...page, segments: page.segments.filter((segment) => !dropped.has(segment)) };
  });
}
