import type { Line, Span } from '../article.ts';
import { isBlockElement, isNonTextElement } from '../dom/html-elements.ts';
import { memoize } from '../dom/memoize.ts';
import { walk } from '../dom/walk.ts';
import type { Task } from '../task.ts';
import { findWalkStart } from './find-walk-start.ts';
import { describeElement, readLine } from './read-line.ts';

/** Lines kept before and after the article. Credits are within 15 and are not searched beyond (line-position.ts). */
const MAX_LINES_BEFORE = 16;
const MAX_LINES_AFTER = 30;

/** Lines kept inside the article. An article of 1 MB in paragraphs has fewer. */
const MAX_LINES_INSIDE = 10_000;

/** Lines read per step of the task. */
const LINES_PER_STEP = 50;

/** Position of the page's text nodes in the article's text. */
export type PageNodeSpans = ReadonlyMap<Text, Span>;

export interface LineSources {
  body: Element;
  /** The page's text nodes in order. */
  textNodes: readonly Text[];
  spans: PageNodeSpans;
  /** The article's text, in which the spans count. */
  text: string;
  /** Whether an element hides all its text. */
  isHidden: (element: Element) => boolean;
  /** Whether readers see a text node. */
  isVisible: (node: Text) => boolean;
  /** To be done before that is asked. */
  prepare: (nodes: readonly Text[]) => Task<void>;
  /** The base of relative links. */
  baseUrl: string;
}

/** Collects the lines inside and around the article. */
export function* collectLines(sources: LineSources): Task<Line[]> {
  const { spans, text, isVisible, prepare, baseUrl } = sources;
  const rows = groupTextNodesByLine(sources);
  const first = rows.findIndex((row) => row.some((node) => spans.has(node)));
  const last = rows.findLastIndex((row) => row.some((node) => spans.has(node)));
  const start = Math.max(0, first - MAX_LINES_BEFORE);
  const isKept = (index: number) => index - first <= MAX_LINES_INSIDE || index >= last;
  yield* prepare(rows.filter((_, index) => index >= start && isKept(index)).flat());
  const describe = memoize(describeElement);
  const lines: Line[] = [];
  for (let index = start; index < rows.length; index++) {
    if (index % LINES_PER_STEP === 0) yield;
    if (!isKept(index)) continue;
    const row = rows[index] ?? [];
    const line = readLine(row.filter(isVisible), baseUrl, describe);
    if (!line) continue;
    const span = spanInText(line.text, row, spans, text);
    const place = index < first ? 'head' : index > last ? 'after' : 'inside';
    const distance = Math.max(0, first - index, index - last);
    lines.push({ ...line, place, distance, ...(span && { span }) });
  }
  return lines;
}

/** Groups the page's text nodes by line, from some lines before the article to some lines after it. */
function groupTextNodesByLine({ body, textNodes, spans, isHidden }: LineSources): Text[][] {
  // The page may have changed since it was cloned.
  const isKept = (node: Text) => spans.has(node) && body.contains(node);
  const first = textNodes.find(isKept);
  const last = textNodes.findLast(isKept);
  if (!first || !last) return [];
  const rows: Text[][] = [];
  let row: Text[] | undefined;
  let linesUpToLast = Infinity;
  const endRow = (element: Element) => {
    if (element.localName === 'br' || isBlockElement(element.localName)) row = undefined;
  };
  const enter = (element: Element) => {
    if (isNonTextElement(element.localName)) return false;
    endRow(element);
    return !isHidden(element);
  };
  const text = (node: Text) => {
    // White space never starts a line.
    if (!row && !/\S/.test(node.data)) return true;
    if (row) row.push(node);
    else {
      row = [node];
      rows.push(row);
    }
    if (node === last) linesUpToLast = rows.length;
    return rows.length <= linesUpToLast + MAX_LINES_AFTER;
  };
  walk(
    body,
    { enter, leave: endRow, text },
    findWalkStart({ root: body, text: first, isHidden }, MAX_LINES_BEFORE),
  );
  return rows.slice(0, linesUpToLast + MAX_LINES_AFTER);
}

/** The position of a line in the text, if exactly these words are there. */
function spanInText(
  line: string,
  row: Text[],
  spans: PageNodeSpans,
  text: string,
): Span | undefined {
  const start = row.reduce((min, node) => Math.min(min, spans.get(node)?.start ?? min), Infinity);
  if (start === Infinity || !text.startsWith(line, start)) return undefined;
  return { start, end: start + line.length };
}
