import type { Article, Span } from './article.ts';
import { flattenPage } from './dom/flatten-page.ts';
import type { PageLimits } from './dom/is-large-page.ts';
import { textNodesBelow } from './dom/pair-text-nodes.ts';
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
import { type ArticleContent, type PageSource, readContent } from './read-content.ts';
import { runTask, type Task } from './task.ts';

/** Limits for one page: characters of text in the article; characters and nodes on the page. */
const MAX_TEXT_LENGTH = 1_000_000;
const PAGE_LIMITS: PageLimits = { length: 3_000_000, nodes: 200_000 };

/** Less than this is no article, and a reader who asks wants to know of the rest. Characters; scripts are dense. */
const MIN_EXTRACTED_LENGTH = 200;

export interface ReadOptions {
  /** Read even if the page does not look like an article, because the reader asked for it. */
  always?: boolean;
  /** Elements that hold other articles of the same page. */
  without?: readonly Element[];
}

/**
 * Reads the article of a page: its text with structure, its lines with their links, and its metadata. Undefined if the
 * page holds none. The page may be live or fetched, in a browser or not. It is not modified. Never throws, whatever the
 * page contains.
 */
export function readArticle(
  document: Document,
  url: string,
  options: ReadOptions = {},
): Article | undefined {
  return runTask(readArticleInSteps(document, url, options));
}

/** The same as a task. No step takes long except the extraction itself. */
export function* readArticleInSteps(
  document: Document,
  url: string,
  options: ReadOptions = {},
): Task<Article | undefined> {
  try {
    const page = flattenPage(undoDomClobbering(document));
    if (!page.body || (!options.always && !isArticleLike(page))) return undefined;
    yield;
    return yield* readPage(page, url, options);
  } catch {
    return undefined;
  }
}

/** The article; or, if the reader asked and extraction found next to nothing, whatever stands on the page. */
function* readAny(
  source: PageSource,
  { always = false }: ReadOptions,
): Task<ArticleContent | undefined> {
  const limits = { page: PAGE_LIMITS, maxLength: MAX_TEXT_LENGTH };
  const read = yield* readContent(source, limits);
  const length = read?.written.text.length ?? 0;
  if (!always || length >= MIN_EXTRACTED_LENGTH) return read;
  const extract = ({ body, title }: Document) => ({ root: body, title });
  const whole = yield* readContent(source, { ...limits, extract });
  return (whole?.written.text.length ?? 0) >= MIN_EXTRACTED_LENGTH + length
    ? whole
    : (read ?? whole);
}

function* readPage(
  document: Document,
  url: string,
  options: ReadOptions,
): Task<Article | undefined> {
  const baseUrl = baseUrlOf(document, url);
  const excluded = new Set((options.without ?? []).flatMap(textNodesBelow));
  const invisibleReason = createVisibilityCheck(document);
  const source = { document, invisibleReason, excluded };
  const read = yield* readAny(source, options);
  if (!read || read.written.text === '') return undefined;
  yield;
  const { text, blocks, mentions, truncated } = read.written;
  const lines = yield* collectLines({
    body: document.body,
    textNodes: read.textNodes,
    spans: spansOfPageNodes(read),
    text,
    isVisible: (node) => !excluded.has(node) && !invisibleReason(node, false),
    baseUrl,
  });
  return {
    ...describePage(document, url, baseUrl, read.content),
    text,
    blocks,
    mentions,
    lines,
    pictures: findPictures(read.content.root, baseUrl),
    truncated: read.truncated || truncated,
  };
}

/** The page's metadata: linked data wins over meta elements, and those over extraction's guess. */
function describePage(document: Document, url: string, baseUrl: string, content: ExtractedContent) {
  const head = readHead(document, baseUrl);
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

/** Removes the site's name from the end of a title. Extraction keeps it where the rest is short. */
function withoutSiteName(title: string, siteName: string | undefined): string {
  const found = /\s[-–—|·:»]\s+([^-–—|·:»]+)$/.exec(title);
  const site = found?.[1];
  const endsWithSite = siteName && site?.toLowerCase() === siteName.toLowerCase();
  return (endsWithSite && title.slice(0, found?.index).trim()) || title;
}

/** Maps each of the page's text nodes to its position in the article's text. */
function spansOfPageNodes({ written, pageNodes }: ArticleContent): PageNodeSpans {
  const spans = new Map<Text, Span>();
  written.runs.forEach(({ start, end }, index) => {
    const text = pageNodes[index];
    if (text && !spans.has(text)) spans.set(text, { start, end });
  });
  return spans;
}
