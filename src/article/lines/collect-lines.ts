import type { Line, Span } from '../article.ts';
import { isBlockElement, isNonTextElement } from '../dom/html-elements.ts';
import { isHidden } from '../dom/is-hidden.ts';
import { memoize } from '../dom/memoize.ts';
import { walk } from '../dom/walk.ts';
import type { Task } from '../task.ts';
import { findWalkStart } from './find-walk-start.ts';
import { describeElement, readLine } from './read-line.ts';

/** Lines kept before and after the article. Credits stood within 15 and are not looked for beyond (line-position.ts). */
const MAX_LINES_BEFORE = 16;
const MAX_LINES_AFTER = 30;

/** Lines kept inside; an article of 1 MB in paragraphs has fewer. */
const MAX_LINES_INSIDE = 10_000;

/** Lines read in one step. */
const LINES_PER_STEP = 50;

/** Where the page's own text nodes came to stand in the article's text. */
export type PageNodeSpans = ReadonlyMap<Text, Span>;

export interface LineSources {
  body: Element;
  /** The page's text nodes in order. */
  order: readonly Text[];
  spans: PageNodeSpans;
  /** The article's text, which the spans count in. */
  text: string;
  /** Whether readers see a text node. */
  isVisible: (node: Text) => boolean;
  /** What relative links start from. */
  baseUrl: string;
}

/** The lines in the article and around it. */
export function* collectLines(wanted: LineSources): Task<Line[]> {
  const { spans, text, isVisible: isSeen, baseUrl: base } = wanted;
  const rows = groupTextNodesByLine(wanted);
  const first = rows.findIndex((row) => row.some((node) => spans.has(node)));
  const last = rows.findLastIndex((row) => row.some((node) => spans.has(node)));
  const describe = memoize(describeElement);
  const lines: Line[] = [];
  for (let number = Math.max(0, first - MAX_LINES_BEFORE); number < rows.length; number++) {
    if (number % LINES_PER_STEP === 0) yield;
    if (number - first > MAX_LINES_INSIDE && number < last) continue;
    const row = rows[number] ?? [];
    const line = readLine(row.filter(isSeen), base, describe);
    if (!line) continue;
    const span = spanInText(line.text, row, spans, text);
    const place = number < first ? 'head' : number > last ? 'after' : 'inside';
    const distance = Math.max(0, first - number, number - last);
    lines.push({ ...line, place, distance, ...(span && { span }) });
  }
  return lines;
}

/** The page's text nodes line by line, from some lines before the article to some after it. */
function groupTextNodesByLine({ body, order, spans }: LineSources): Text[][] {
  // The page may have changed since it was copied.
  const isKept = (node: Text) => spans.has(node) && body.contains(node);
  const first = order.find(isKept);
  const last = order.findLast(isKept);
  if (!first || !last) return [];
  const rows: Text[][] = [];
  let row: Text[] | undefined;
  let after = Infinity;
  const endRow = (element: Element) => {
    if (element.localName === 'br' || isBlockElement(element.localName)) row = undefined;
  };
  const enter = (element: Element) => {
    if (isNonTextElement(element.localName)) return false;
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
    return rows.length <= after + MAX_LINES_AFTER;
  };
  walk(body, { enter, leave: endRow, text }, findWalkStart(body, first, MAX_LINES_BEFORE));
  return rows.slice(0, after + MAX_LINES_AFTER);
}

/** Where a line stands in the text: only if the text has those very words there. */
function spanInText(
  line: string,
  row: Text[],
  spans: PageNodeSpans,
  text: string,
): Span | undefined {
  const start = row.reduce(
    (least, node) => Math.min(least, spans.get(node)?.start ?? least),
    Infinity,
  );
  if (start === Infinity || !text.startsWith(line, start)) return undefined;
  return { start, end: start + line.length };
}
