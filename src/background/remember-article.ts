import type { Article } from '../article/article.ts';
import { loadMemories, type Memory, remember } from '../browser/memory.ts';
import type { Recollection } from '../browser/reports.ts';
import { siteOf } from '../browser/site-of.ts';
import { recall } from '../engine/memory/recall.ts';
import { SKETCH_SIZE, sketch } from '../engine/memory/sketch.ts';
import type { Kind, Verdict } from '../engine/verdict.ts';

/** Kinds of page that were written elsewhere. */
const REPOSTS: readonly Kind[] = ['credited-repost', 'uncredited-copy', 'republished-with-credit'];

/** So few articles of a site say nothing about the site. */
const LEAST_OF_SITE = 4;

const isRepost = ({ kind, level }: Memory) => level === 'warning' || REPOSTS.includes(kind);

function padded(text: string): Uint32Array {
  const all = new Uint32Array(SKETCH_SIZE);
  all.set(sketch(text));
  return all;
}

function countSite(memories: Memory[], site: string): Recollection['site'] {
  // Looking for the words first is quick; taking 20,000 addresses apart is not.
  const ofSite = memories.filter(({ url }) => url.includes(site) && siteOf(url) === site);
  const reposts = ofSite.filter(isRepost).length;
  return ofSite.length >= LEAST_OF_SITE && reposts > 0
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
): Promise<Recollection> {
  const { memories, sketches } = await loadMemories();
  const own = padded(text);
  const found = recall(own, sketches);
  const twin = found && memories[found.index];
  const site = siteOf(url);
  if (!memories.some((memory) => memory.url === url)) {
    await remember({ url, title, time, level, kind }, own);
  }
  const counted = countSite(memories, site);
  return {
    ...(twin && siteOf(twin.url) !== site && { read: { ...twin } }),
    ...(counted && { site: counted }),
  };
}
