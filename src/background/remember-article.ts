import type { Article } from '../article/article.ts';
import { siteLabel } from '../browser/site-label.ts';
import { addToHistory, type HistoryEntry, loadHistory } from '../browser/storage/history.ts';
import type { HistoryMatch } from '../browser/storage/tab-reports.ts';
import { recall } from '../engine/near-duplicates/recall.ts';
import { SKETCH_SIZE, sketch } from '../engine/near-duplicates/sketch.ts';
import type { PageType, Verdict } from '../engine/verdict.ts';

/** Kinds of page that were written elsewhere. */
const REPOST_KINDS: readonly PageType[] = [
  'credited-repost',
  'uncredited-copy',
  'republished-with-credit',
];

/** So few articles of a site say nothing about the site. */
const MIN_SITE_ARTICLES = 4;

const isRepost = ({ kind, level }: HistoryEntry) =>
  level === 'warning' || REPOST_KINDS.includes(kind);

function paddedSketch(text: string): Uint32Array {
  const all = new Uint32Array(SKETCH_SIZE);
  all.set(sketch(text));
  return all;
}

function countSiteArticles(memories: HistoryEntry[], site: string): HistoryMatch['site'] {
  // Looking for the words first is quick; taking 20,000 addresses apart is not.
  const ofSite = memories.filter(({ url }) => url.includes(site) && siteLabel(url) === site);
  const reposts = ofSite.filter(isRepost).length;
  return ofSite.length >= MIN_SITE_ARTICLES && reposts > 0
    ? { articles: ofSite.length, reposts }
    : undefined;
}

/**
 * What the reader has met before: the same article on another site, and what this site's articles were.
 * Then remembers this one, once for each address.
 * @param time milliseconds since 1970
 */
export async function rememberArticle(
  { url, title, text }: Article,
  { level, kind }: Verdict,
  time: number,
): Promise<HistoryMatch> {
  const { memories, sketches } = await loadHistory();
  const own = paddedSketch(text);
  const found = recall(own, sketches);
  const twin = found && memories[found.index];
  const site = siteLabel(url);
  if (!memories.some((memory) => memory.url === url)) {
    await addToHistory({ url, title, time, level, kind }, own);
  }
  const counted = countSiteArticles(memories, site);
  return {
    ...(twin && siteLabel(twin.url) !== site && { read: { ...twin } }),
    ...(counted && { site: counted }),
  };
}
