import { clonePage } from './dom/clone-page.ts';
import type { PageLimits } from './dom/is-large-page.ts';
import type { VisibilityCheck } from './dom/visibility.ts';
import { type ExtractedContent, extractContent } from './extract-content.ts';
import type { Task } from './task.ts';
import { matchTextNodes } from './text/match-text-nodes.ts';
import { type WrittenText, writeText } from './text/write-text.ts';

/** The article found on a page. */
export interface ArticleContent {
  content: ExtractedContent;
  written: WrittenText;
  /** For each piece of the written text, the page's own text node, as far as it was found. */
  pageNodes: (Text | undefined)[];
  /** All of the page's text nodes in order. */
  order: readonly Text[];
  /** True if only the page's beginning was looked at. */
  truncated: boolean;
}

/** If more of the found text than this share is unseen, the wrong thing was found. */
const MAX_INVISIBLE_SHARE = 0.5;

/** Pieces looked at in one step. */
const RUNS_PER_STEP = 50;

const NO_TEXT_NODES: ReadonlySet<Text> = new Set();

/**
 * Finds the article and leaves out what readers do not see of it. If that is most of it, it was a decoy, and the page
 * is read again without it; unless its paint alone hides it, which says more of the page's background than of it.
 * @param mostText characters of text read at most
 */
export function* readContent(
  document: Document,
  sight: VisibilityCheck,
  caps: PageLimits,
  mostText: number,
): Task<ArticleContent | undefined> {
  const first = yield* readWithout(document, NO_TEXT_NODES, caps, mostText);
  if (!first) return undefined;
  const unseen = yield* findInvisible(first, sight, true);
  if (unseen.share <= MAX_INVISIBLE_SHARE) return rewrite(first, unseen.texts, mostText);
  const undrawn = yield* findInvisible(first, sight, false);
  if (undrawn.share <= MAX_INVISIBLE_SHARE) return rewrite(first, undrawn.texts, mostText);
  const second = yield* readWithout(document, undrawn.texts, caps, mostText);
  return second && rewrite(second, (yield* findInvisible(second, sight, false)).texts, mostText);
}

function* readWithout(
  document: Document,
  left: ReadonlySet<Text>,
  caps: PageLimits,
  mostText: number,
): Task<ArticleContent | undefined> {
  const copy = clonePage(document, caps);
  yield;
  if (left.size > 0) for (const [text, own] of copy.pageNodeOf) if (left.has(own)) text.remove();
  const content = extractContent(copy.document);
  yield;
  if (!content) return undefined;
  const written = writeText(content.root, () => true, mostText);
  const { pageNodeOf: own, truncated } = copy;
  const order = [...own.values()];
  return { content, written, pageNodes: matchTextNodes(written.runs, copy), order, truncated };
}

function* findInvisible(
  { written, pageNodes: own }: ArticleContent,
  sight: VisibilityCheck,
  byPaint: boolean,
): Task<{ texts: Set<Text>; share: number }> {
  const texts = new Set<Text>();
  let length = 0;
  for (const [index, { start, end }] of written.runs.entries()) {
    if (index % RUNS_PER_STEP === RUNS_PER_STEP - 1) yield;
    const text = own[index];
    if (!text || !sight(text, byPaint)) continue;
    texts.add(text);
    length += end - start;
  }
  return { texts, share: length / Math.max(1, written.text.length) };
}

function rewrite(
  read: ArticleContent,
  unseen: ReadonlySet<Text>,
  mostText: number,
): ArticleContent {
  if (unseen.size === 0) return read;
  const hidden = new Set<Text>();
  const kept: (Text | undefined)[] = [];
  read.written.runs.forEach(({ node }, index) => {
    const text = read.pageNodes[index];
    if (text && unseen.has(text)) hidden.add(node);
    else kept.push(text);
  });
  const written = writeText(read.content.root, (node) => !hidden.has(node), mostText);
  return { ...read, written, pageNodes: kept };
}
