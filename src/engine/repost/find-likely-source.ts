import type { Article } from '../../article/article.ts';
import type { SourceCandidate } from '../verdict.ts';
import { foreignSite } from './names/foreign-site.ts';
import type { NearLine } from './near-line.ts';

/** A label with a homepage: the weakest credit that still names a source. */
const MIN_NAMED_CONFIDENCE = 0.3;

/** Fewer links to one site are normal. */
export const MIN_LINKS = 3;
/** From this share on one site dominates the article's links; true of 2.7 % of honest pages. */
export const MIN_LINK_SHARE = 0.6;

/** Counts the article's links to each other site, most first. `total` is the number of all links. */
export function linkShares(lines: NearLine[]): { site: string; count: number; total: number }[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { line, foreign } of lines) {
    if (line.place !== 'inside') continue;
    total += line.links.length;
    for (const { site } of foreign) counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  const shares = [...counts].map(([site, count]) => ({ site, count, total }));
  return shares.sort((a, b) => b.count - a.count);
}

/**
 * Finds the other site that the article probably comes from: the one it credits, names as canonical, or mostly links
 * to.
 */
export function findLikelySource(
  article: Article,
  candidates: SourceCandidate[],
  lines: NearLine[],
  pageNames: string[],
): string | undefined {
  const credited = candidates.find(
    ({ confidence, url }) => confidence >= MIN_NAMED_CONFIDENCE && url,
  );
  const named = [credited?.url, article.head.canonical, article.head.ogUrl]
    .map((address) => address && foreignSite(address, pageNames))
    .find(Boolean);
  if (named) return named;
  const [top] = linkShares(lines);
  return top && top.count >= MIN_LINKS && top.count >= MIN_LINK_SHARE * top.total
    ? top.site
    : undefined;
}
