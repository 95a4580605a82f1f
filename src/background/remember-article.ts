import type { Article } from '../article/article.ts';
import { siteLabel } from '../browser/site-label.ts';
import { addToHistory, loadHistory } from '../browser/storage/history.ts';
import type { HistoryEntry } from '../browser/storage/history-entry.ts';
import type { HistoryMatch } from '../browser/storage/tab-reports.ts';
import { recall } from '../engine/near-duplicates/recall.ts';
import { SKETCH_SIZE, sketch } from '../engine/near-duplicates/sketch.ts';
import type { PageType, Verdict } from '../engine/verdict.ts';

/** Page types that were written elsewhere. */
const REPOST_KINDS: readonly PageType[] = [
  'credited-repost',
  'uncredited-copy',
  'republished-with-credit',
];

/** Fewer articles of a site say nothing about the site. */
const MIN_SITE_ARTICLES = 4;

const isRepost = ({ kind, level }: HistoryEntry) =>
  level === 'warning' || REPOST_KINDS.includes(kind);

function paddedSketch(text: string): Uint32Array {
  const padded = new Uint32Array(SKETCH_SIZE);
  padded.set(sketch(text));
  return padded;
}

function countSiteArticles(memories: HistoryEntry[], site: string): HistoryMatch['site'] {
  // Searching for the substring first is quick; parsing 20,000 addresses is not.
  const ofSite = memories.filter(({ url }) => url.includes(site) && siteLabel(url) === site);
  const reposts = ofSite.filter(isRepost).length;
  return ofSite.length >= MIN_SITE_ARTICLES && reposts > 0
    ? { articles: ofSite.length, reposts }
    : undefined;
}

/**
 * Looks up what the reader has read before: the same article on another site, and this site's other articles. Then adds
 * this article to the history, once per address.
 * @param time milliseconds since 1970
 */
export async function rememberArticle(
  { url, title, text }: Article,
  { level, kind }: Verdict,
  time: number,
): Promise<HistoryMatch> {
  const { memories, sketches } = await loadHistory();
  const articleSketch = paddedSketch(text);
  const match = recall(articleSketch, sketches);
  const sameArticle = match && memories[match.index];
  const site = siteLabel(url);
  if (!memories.some((entry) => entry.url === url)) {
    await addToHistory({ url, title, time, level, kind }, articleSketch);
  }
  const counts = countSiteArticles(memories, site);
  return {
    ...(sameArticle && siteLabel(sameArticle.url) !== site && { read: { ...sameArticle } }),
    ...(counts && { site: counts }),
  };
}
