import type { Article, Span } from './article.ts';
import type { PageLimits } from './dom/is-large-page.ts';
import { baseUrlOf } from './dom/resolve-url.ts';
import { undoDomClobbering } from './dom/undo-dom-clobbering.ts';
import { createVisibilityCheck } from './dom/visibility.ts';
import type { ExtractedContent } from './extract-content.ts';
import { findPictures } from './find-pictures.ts';
import { isArticleLike } from './is-article-like.ts';
import { collectLines, type PageNodeSpans } from './lines/collect-lines.ts';
import { readHead } from './metadata/read-head.ts';
import { readLinkedData } from './metadata/read-linked-data.ts';
import { readTimes } from './metadata/read-times.ts';
import { type ArticleContent, readContent } from './read-content.ts';
import { runTask, type Task } from './task.ts';

/** At most so much of a page is read. Characters of text in the article and on the page, nodes on the page. */
const MAX_TEXT_LENGTH = 1_000_000;
const PAGE_LIMITS: PageLimits = { length: 3_000_000, nodes: 200_000 };

export interface ReadOptions {
  /** Read even if the page does not look like an article: the reader asked for it. */
  always?: boolean;
}

/**
 * Reads the article of a page: its text with structure, its lines with their links, and what the page says of itself.
 * Undefined if the page holds none. The page may be live or only fetched, in a browser or not; it stays untouched,
 * and whatever it is like, this never throws.
 */
export function readArticle(
  document: Document,
  url: string,
  options: ReadOptions = {},
): Article | undefined {
  return runTask(readArticleInSteps(document, url, options));
}

/** The same in steps, none of which takes long but the search for the article itself. */
export function* readArticleInSteps(
  document: Document,
  url: string,
  options: ReadOptions = {},
): Task<Article | undefined> {
  try {
    const page = undoDomClobbering(document);
    if (!page.body || (!options.always && !isArticleLike(page))) return undefined;
    yield;
    return yield* readPage(page, url);
  } catch {
    return undefined;
  }
}

function* readPage(document: Document, url: string): Task<Article | undefined> {
  const base = baseUrlOf(document, url);
  const sight = createVisibilityCheck(document);
  const read = yield* readContent(document, sight, PAGE_LIMITS, MAX_TEXT_LENGTH);
  if (!read || read.written.text === '') return undefined;
  yield;
  const { text, blocks, mentions, truncated } = read.written;
  const isSeen = (node: Text) => !sight(node, false);
  const spans = spansOfPageNodes(read);
  const page = { body: document.body, order: read.order };
  const lines = yield* collectLines({ ...page, spans, text, isVisible: isSeen, baseUrl: base });
  return {
    ...describePage(document, url, base, read.content),
    text,
    blocks,
    mentions,
    lines,
    pictures: findPictures(read.content.root, base),
    truncated: read.truncated || truncated,
  };
}

/** What the page says of itself, linked data before meta elements before what extraction guessed. */
function describePage(document: Document, url: string, base: string, content: ExtractedContent) {
  const head = readHead(document, base);
  const linked = readLinkedData(document);
  const byline = linked.byline ?? content.byline;
  const siteName = content.siteName ?? linked.siteName;
  const language = document.documentElement.getAttribute('lang') || linked.language;
  return {
    url,
    title: linked.headline || withoutSiteName(content.title, siteName),
    ...(byline && { byline }),
    ...(siteName && { siteName }),
    ...(language && { language: language.trim() }),
    ...readTimes(document, head.meta, linked),
    head,
  };
}

/** A title without the site's name behind it: extraction leaves it on where the rest is short. */
function withoutSiteName(title: string, siteName: string | undefined): string {
  const [, own, site] = /^(.+?)\s+[-–—|·:»]\s+([^-–—|·:»]+)$/.exec(title) ?? [];
  return own && siteName && site?.toLowerCase() === siteName.toLowerCase() ? own : title;
}

/** Where each of the page's own text nodes came to stand in the article's text. */
function spansOfPageNodes({ written, pageNodes: own }: ArticleContent): PageNodeSpans {
  const spans = new Map<Text, Span>();
  written.runs.forEach(({ start, end }, index) => {
    const text = own[index];
    if (text && !spans.has(text)) spans.set(text, { start, end });
  });
  return spans;
}
