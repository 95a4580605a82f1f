import type { Article, Span } from './article.ts';
import { PAGE_LIMITS } from './dom/is-large-page.ts';
import { baseUrlOf } from './dom/resolve-url.ts';
import { findPictures } from './find-pictures.ts';
import { collectLines, type PageNodeSpans } from './lines/collect-lines.ts';
import { describePage } from './metadata/describe-page.ts';
import type { PageSource } from './page-source.ts';
import { prepareTexts } from './prepare-texts.ts';
import { type ArticleContent, readContent } from './read-content.ts';
import type { Task } from './task.ts';

/** Limit for one article: characters of text. */
const MAX_TEXT_LENGTH = 1_000_000;

/** Less than this is no article, and a reader who asks wants to know of the rest. Characters; scripts are dense. */
const MIN_EXTRACTED_LENGTH = 200;

/** The article; or, if the reader asked and extraction found next to nothing, whatever stands on the page. */
function* readAny(source: PageSource, always: boolean): Task<ArticleContent | undefined> {
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

/**
 * Finds the article of a page: its text with structure, its lines with their links, and its metadata. Undefined if there
 * is none. No step takes long except the extraction itself.
 * @param always the reader asked: whatever stands on the page will do
 */
export function* findArticle(
  source: PageSource,
  url: string,
  always: boolean,
): Task<Article | undefined> {
  const { document, excluded, invisibleReason } = source;
  const baseUrl = baseUrlOf(document, url);
  const read = yield* readAny(source, always);
  if (!read || read.written.text === '') return undefined;
  yield;
  const { text, blocks, mentions, truncated } = read.written;
  const lines = yield* collectLines({
    body: document.body,
    textNodes: read.textNodes,
    spans: spansOfPageNodes(read),
    text,
    isHidden: source.isHidden,
    isVisible: (node) => !excluded.has(node) && !invisibleReason(node, false),
    prepare: (nodes) => prepareTexts(source, nodes, false),
    baseUrl,
  });
  return {
    ...describePage({ document, url, baseUrl }, read.content),
    text,
    blocks,
    mentions,
    lines,
    pictures: findPictures(read.content.root, baseUrl),
    truncated: read.truncated || truncated,
  };
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
