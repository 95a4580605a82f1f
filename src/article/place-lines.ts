import type { Line, Span } from './article.ts';
import { isBlock, isUnread } from './element-kinds.ts';
import { findStart } from './find-start.ts';
import { isHidden } from './is-hidden.ts';
import { onceFor } from './once-for.ts';
import { describeElement, readLine } from './read-line.ts';
import type { Steps } from './steps.ts';
import { walk } from './walk.ts';

/** Lines kept before and after the article. Credits stood within 15 and are not looked for beyond (line-position.ts). */
const LINES_BEFORE = 16;
const LINES_AFTER = 30;

/** Lines kept inside; an article of 1 MB in paragraphs has fewer. */
const MOST_LINES_INSIDE = 10_000;

/** Lines read in one step. */
const IN_ONE_STEP = 50;

/** Where the page's own text nodes came to stand in the article's text. */
export type OwnSpans = ReadonlyMap<Text, Span>;

export interface LinesWanted {
  body: Element;
  /** The page's text nodes in order. */
  order: readonly Text[];
  spans: OwnSpans;
  /** The article's text, which the spans count in. */
  text: string;
  /** Whether readers see a text node. */
  isSeen: (node: Text) => boolean;
  /** What relative links start from. */
  base: string;
}

/** The lines in the article and around it. */
export function* placeLines(wanted: LinesWanted): Steps<Line[]> {
  const { spans, text, isSeen, base } = wanted;
  const rows = gatherRows(wanted);
  const first = rows.findIndex((row) => row.some((node) => spans.has(node)));
  const last = rows.findLastIndex((row) => row.some((node) => spans.has(node)));
  const describe = onceFor(describeElement);
  const lines: Line[] = [];
  for (let number = Math.max(0, first - LINES_BEFORE); number < rows.length; number++) {
    if (number % IN_ONE_STEP === 0) yield;
    if (number - first > MOST_LINES_INSIDE && number < last) continue;
    const row = rows[number] ?? [];
    const line = readLine(row.filter(isSeen), base, describe);
    if (!line) continue;
    const span = spanOf(line.text, row, spans, text);
    const place = number < first ? 'head' : number > last ? 'after' : 'inside';
    const distance = Math.max(0, first - number, number - last);
    lines.push({ ...line, place, distance, ...(span && { span }) });
  }
  return lines;
}

/** The page's text nodes line by line, from some lines before the article to some after it. */
function gatherRows({ body, order, spans }: LinesWanted): Text[][] {
  // The page may have changed since it was copied.
  const isKept = (node: Text) => spans.has(node) && body.contains(node);
  const first = order.find(isKept);
  const last = order.findLast(isKept);
  if (!first || !last) return [];
  const rows: Text[][] = [];
  let row: Text[] | undefined;
  let after = Infinity;
  const endRow = (element: Element) => {
    if (element.localName === 'br' || isBlock(element.localName)) row = undefined;
  };
  const enter = (element: Element) => {
    if (isUnread(element.localName)) return false;
    endRow(element);
    return !isHidden(element);
  };
  const text = (node: Text) => {
    // White space never begins a line.
    if (!row && !/\S/.test(node.data)) return true;
    if (row) row.push(node);
    else {
      row = [node];
      rows.push(row);
    }
    if (node === last) after = rows.length;
    return rows.length <= after + LINES_AFTER;
  };
  walk(body, { enter, leave: endRow, text }, findStart(body, first, LINES_BEFORE));
  return rows.slice(0, after + LINES_AFTER);
}

/** Where a line stands in the text: only if the text has those very words there. */
function spanOf(line: string, row: Text[], spans: OwnSpans, text: string): Span | undefined {
  const start = row.reduce(
    (least, node) => Math.min(least, spans.get(node)?.start ?? least),
    Infinity,
  );
  if (start === Infinity || !text.startsWith(line, start)) return undefined;
  return { start, end: start + line.length };
}
