import { clonePage } from './dom/clone-page.ts';
import type { PageLimits } from './dom/is-large-page.ts';
import type { VisibilityCheck } from './dom/visibility.ts';
import { type ExtractedContent, extractContent } from './extract-content.ts';
import type { PageSource } from './page-source.ts';
import { prepareTexts } from './prepare-texts.ts';
import type { Task } from './task.ts';
import { matchTextNodes } from './text/match-text-nodes.ts';
import { type WrittenText, writeText } from './text/write-text.ts';

/** The article found on a page. */
export interface ArticleContent {
  content: ExtractedContent;
  written: WrittenText;
  /** For each run of the written text, the page's text node, if it was found. */
  pageNodes: (Text | undefined)[];
  /** All of the page's text nodes, in order. */
  textNodes: readonly Text[];
  /** True if only the page's beginning was read. */
  truncated: boolean;
}

/** How much of a page is read. */
export interface ReadLimits {
  page: PageLimits;
  /** Characters of text. */
  maxLength: number;
  /** Finds the article in a clone of the page, which it may take apart. */
  extract?: (clone: Document) => ExtractedContent | undefined;
}

/** If more than this share of the extracted text is invisible, the wrong element was extracted. */
const MAX_INVISIBLE_SHARE = 0.5;

/** If more than this share has the colour of what is behind it, that was not understood, and the text is seen. */
const MAX_FAINT_SHARE = 0.8;

/** Runs checked per step of the task. */
const RUNS_PER_STEP = 50;

/**
 * Finds the article and drops its invisible parts. If most of it is invisible it was a decoy, and the page is read
 * again without it. An exception is text hidden only by its colour: that says more about the page's background.
 * @param limits how much is read at most, and how the article is found
 */
export function* readContent(
  source: PageSource,
  limits: ReadLimits,
): Task<ArticleContent | undefined> {
  const { maxLength } = limits;
  const { excluded, invisibleReason } = source;
  const first = yield* readWithout(source, excluded, limits);
  if (!first) return undefined;
  yield* prepareTexts(source, first.pageNodes, true);
  const notDrawn = yield* findInvisible(first, invisibleReason, false);
  if (notDrawn.share <= MAX_INVISIBLE_SHARE) {
    const invisible = yield* findInvisible(first, invisibleReason, true);
    const isFaint = invisible.share > MAX_FAINT_SHARE;
    return dropInvisible(first, (isFaint ? notDrawn : invisible).texts, maxLength);
  }
  const second = yield* readWithout(source, new Set([...excluded, ...notDrawn.texts]), limits);
  if (!second) return undefined;
  yield* prepareTexts(source, second.pageNodes, false);
  const { texts } = yield* findInvisible(second, invisibleReason, false);
  return dropInvisible(second, texts, maxLength);
}

function* readWithout(
  source: PageSource,
  excluded: ReadonlySet<Text>,
  { page, maxLength, extract = extractContent }: ReadLimits,
): Task<ArticleContent | undefined> {
  yield 'long';
  const clone = clonePage(source, page);
  for (const [text, pageNode] of clone.pageNodeOf) if (excluded.has(pageNode)) text.remove();
  yield 'long';
  const content = extract(clone.document);
  yield 'long';
  if (!content) return undefined;
  const written = writeText(content.root, () => true, maxLength);
  return {
    content,
    written,
    pageNodes: matchTextNodes(written.runs, clone),
    textNodes: [...clone.pageNodeOf.values()],
    truncated: clone.truncated,
  };
}

function* findInvisible(
  { written, pageNodes }: ArticleContent,
  invisibleReason: VisibilityCheck,
  byPaint: boolean,
): Task<{ texts: Set<Text>; share: number }> {
  const texts = new Set<Text>();
  let length = 0;
  for (const [index, { start, end }] of written.runs.entries()) {
    if (index % RUNS_PER_STEP === RUNS_PER_STEP - 1) yield;
    const text = pageNodes[index];
    if (!text || !invisibleReason(text, byPaint)) continue;
    texts.add(text);
    length += end - start;
  }
  return { texts, share: length / Math.max(1, written.text.length) };
}

function dropInvisible(
  read: ArticleContent,
  invisible: ReadonlySet<Text>,
  maxLength: number,
): ArticleContent {
  if (invisible.size === 0) return read;
  const dropped = new Set<Text>();
  const kept: (Text | undefined)[] = [];
  read.written.runs.forEach(({ node }, index) => {
    const text = read.pageNodes[index];
    if (text && invisible.has(text)) dropped.add(node);
    else kept.push(text);
  });
  const written = writeText(read.content.root, (node) => !dropped.has(node), maxLength);
  return { ...read, written, pageNodes: kept };
}
