import { baseAddress } from './absolute-address.ts';
import type { Article, Span } from './article.ts';
import type { Content } from './extract-content.ts';
import { findPictures } from './find-pictures.ts';
import { isArticleLike } from './is-article-like.ts';
import type { PageCaps } from './measure-page.ts';
import { type OwnSpans, placeLines } from './place-lines.ts';
import { type ReadContent, readContent } from './read-content.ts';
import { readHead } from './read-head.ts';
import { readLinkedData } from './read-linked-data.ts';
import { readTimes } from './read-times.ts';
import { finish, type Steps } from './steps.ts';
import { unclobber } from './unclobber.ts';
import { watchSight } from './watch-sight.ts';

/** At most so much of a page is read. Characters of text in the article and on the page, nodes on the page. */
const MOST_TEXT = 1_000_000;
const CAPS: PageCaps = { length: 3_000_000, nodes: 200_000 };

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
  return finish(readArticleInSteps(document, url, options));
}

/** The same in steps, none of which takes long but the search for the article itself. */
export function* readArticleInSteps(
  document: Document,
  url: string,
  options: ReadOptions = {},
): Steps<Article | undefined> {
  try {
    const page = unclobber(document);
    if (!page.body || (!options.always && !isArticleLike(page))) return undefined;
    yield;
    return yield* readPage(page, url);
  } catch {
    return undefined;
  }
}

function* readPage(document: Document, url: string): Steps<Article | undefined> {
  const base = baseAddress(document, url);
  const sight = watchSight(document);
  const read = yield* readContent(document, sight, CAPS, MOST_TEXT);
  if (!read || read.written.text === '') return undefined;
  yield;
  const { text, blocks, mentions, truncated } = read.written;
  const isSeen = (node: Text) => !sight(node, false);
  const spans = spanTexts(read);
  const page = { body: document.body, order: read.order };
  const lines = yield* placeLines({ ...page, spans, text, isSeen, base });
  return {
    ...describe(document, url, base, read.content),
    text,
    blocks,
    mentions,
    lines,
    pictures: findPictures(read.content.root, base),
    truncated: read.truncated || truncated,
  };
}

/** What the page says of itself, linked data before meta elements before what extraction guessed. */
function describe(document: Document, url: string, base: string, content: Content) {
  const head = readHead(document, base);
  const linked = readLinkedData(document);
  const byline = linked.byline ?? content.byline;
  const siteName = content.siteName ?? linked.siteName;
  const language = document.documentElement.getAttribute('lang') || linked.language;
  return {
    url,
    title: linked.headline || withoutSite(content.title, siteName),
    ...(byline && { byline }),
    ...(siteName && { siteName }),
    ...(language && { language: language.trim() }),
    ...readTimes(document, head.meta, linked),
    head,
  };
}

/** A title without the site's name behind it: extraction leaves it on where the rest is short. */
function withoutSite(title: string, siteName: string | undefined): string {
  const [, own, site] = /^(.+?)\s+[-–—|·:»]\s+([^-–—|·:»]+)$/.exec(title) ?? [];
  return own && siteName && site?.toLowerCase() === siteName.toLowerCase() ? own : title;
}

/** Where each of the page's own text nodes came to stand in the article's text. */
function spanTexts({ written, own }: ReadContent): OwnSpans {
  const spans = new Map<Text, Span>();
  written.pieces.forEach(({ start, end }, index) => {
    const text = own[index];
    if (text && !spans.has(text)) spans.set(text, { start, end });
  });
  return spans;
}
