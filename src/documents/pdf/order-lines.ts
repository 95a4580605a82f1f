import type { PdfPage } from './read-page.ts';
import { endOf, joinSegments, type Segment } from './segment.ts';

/** A column has at least so many lines; what has fewer is a table's or a caption's. */
const MIN_COLUMN_LINES = 5;

/** Lines that may cross the gap between two columns: titles, pictures' captions. Share of all. */
const MAX_CROSSING = 0.2;

/** Columns lie at least this far apart. Points; letters in a text are 8 to 12 high. */
const MIN_GUTTER = 6;

/** Where a gap between columns is looked for. Points. */
const STEP = 3;

/** Columns in columns are not looked for any deeper. */
const MAX_DEPTH = 3;

/** The line's words in one column, with the column that they stand in. */
export interface Line extends Segment {
  /** Number of the column, counted through the document's page. */
  column: number;
}

const crosses = (x: number) => (segment: Segment) =>
  segment.x < x + MIN_GUTTER / 2 && endOf(segment) > x - MIN_GUTTER / 2;

/** The gap that the fewest lines cross, if few enough do and both sides are columns. */
function findGutter(segments: readonly Segment[]): number | undefined {
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(endOf));
  let best: { x: number; crossing: number } | undefined;
  for (let x = left + MIN_GUTTER; x < right - MIN_GUTTER; x += STEP) {
    const crossing = segments.filter(crosses(x)).length;
    if (crossing > MAX_CROSSING * segments.length || crossing >= (best?.crossing ?? Infinity))
      continue;
    const before = segments.filter((segment) => endOf(segment) <= x).length;
    const after = segments.length - before - crossing;
    if (Math.min(before, after) >= MIN_COLUMN_LINES) best = { x, crossing };
  }
  return best?.x;
}

/** Cuts the page where lines run across both columns, and reads the columns between these lines one by one. */
function readColumns(segments: readonly Segment[], gutter: number, depth: number): Segment[][] {
  const isCrossing = crosses(gutter);
  const isRightToLeft = segments.filter((one) => one.isRightToLeft).length > segments.length / 2;
  const columns: Segment[][] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  let across: Segment[] = [];
  const flush = () => {
    const sides = isRightToLeft ? [right, left] : [left, right];
    for (const side of sides) if (side.length > 0) columns.push(...splitColumns(side, depth + 1));
    if (across.length > 0) columns.push(joinSegments(across, Number.POSITIVE_INFINITY));
    [left, right, across] = [[], [], []];
  };
  for (const segment of segments.toSorted((a, b) => a.y - b.y)) {
    const isAcross = isCrossing(segment);
    if (isAcross ? left.length + right.length > 0 : across.length > 0) flush();
    if (isAcross) across.push(segment);
    else (endOf(segment) <= gutter ? left : right).push(segment);
  }
  flush();
  return columns;
}

function splitColumns(segments: readonly Segment[], depth = 0): Segment[][] {
  const gutter = depth < MAX_DEPTH ? findGutter(segments) : undefined;
  if (gutter !== undefined) return readColumns(segments, gutter, depth);
  return [joinSegments(segments, Number.POSITIVE_INFINITY)];
}

/** The lines of a page in the order in which they are read: from top to bottom, column by column. */
export function orderLines({ segments }: PdfPage): Line[] {
  return splitColumns(segments).flatMap((lines, column) =>
    lines.map((line) => ({ ...line, column })),
  );
}
