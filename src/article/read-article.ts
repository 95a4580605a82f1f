import { baseAddress } from './absolute-address.ts';
import type { Article, Span } from './article.ts';
import type { Content } from './extract-content.ts';
import { findPictures } from './find-pictures.ts';
import { isArticleLike } from './is-article-like.ts';
import { type LineSpans, placeLines } from './place-lines.ts';
import { readContent } from './read-content.ts';
import { readHead } from './read-head.ts';
import { readLinkedData } from './read-linked-data.ts';
import { readTimes } from './read-times.ts';
import { type PageScan, type ScanCaps, scanPage } from './scan-page.ts';
import { unclobber } from './unclobber.ts';
import { watchSight } from './watch-sight.ts';
import type { Piece } from './write-text.ts';

/** At most so much of a page is read. Characters of text in the article and on the page, nodes on the page. */
const MOST_TEXT = 1_000_000;
const CAPS: ScanCaps = { length: 3_000_000, nodes: 200_000 };

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
  try {
    const page = unclobber(document);
    if (!page.body || (!options.always && !isArticleLike(page))) return undefined;
    return readPage(page, url);
  } catch {
    return undefined;
  }
}

function readPage(document: Document, url: string): Article | undefined {
  const base = baseAddress(document, url);
  const scan = scanPage(document.body, CAPS);
  const sight = watchSight(document, scan);
  const read = readContent({ document, scan, caps: CAPS, mostText: MOST_TEXT }, sight);
  if (!read || read.written.text === '') return undefined;
  const { text, blocks, mentions, pieces, truncated } = read.written;
  const isSeen = (number: number) => !sight(number, false);
  return {
    ...describe(document, url, base, read.content),
    text,
    blocks,
    mentions,
    lines: placeLines(scan, spanLines(pieces, read.numbers, scan), isSeen, base),
    pictures: findPictures(read.content.root, base),
    truncated: scan.truncated || truncated,
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

/** Where each line of the page came to stand in the text: around all of its pieces. */
function spanLines(
  pieces: readonly Piece[],
  numbers: readonly number[],
  scan: PageScan,
): LineSpans {
  const spans: (Span | undefined)[] = new Array(scan.lineStarts.length).fill(undefined);
  pieces.forEach(({ start, end }, index) => {
    const line = scan.lineOf[numbers[index] ?? -1];
    if (line === undefined) return;
    const known = spans[line];
    spans[line] = {
      start: Math.min(known?.start ?? start, start),
      end: Math.max(known?.end ?? end, end),
    };
  });
  return spans;
}
