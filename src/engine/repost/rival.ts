import type { Article } from '../../article/article.ts';
import type { Candidate } from '../verdict.ts';
import type { NearLine } from './context.ts';
import { foreignSite } from './foreign-site.ts';

/** A label with a homepage: the least that still names a source (CREDITS.md, rule 4). */
const NAMED = 0.3;

/** Fewer links to one site are nothing out of the ordinary. */
export const FEW_LINKS = 3;
/** From this share on one site owns the article's links: true of 2.7 % of honest pages (CREDITS.md, section 3). */
export const MOST = 0.6;

/** How many of the article's own links lead to each other site, most first, and to how many links all of them come. */
export function linkShares(lines: NearLine[]): { site: string; count: number; of: number }[] {
  const counts = new Map<string, number>();
  let of = 0;
  for (const { line, foreign } of lines) {
    if (line.place !== 'inside') continue;
    of += line.links.length;
    for (const { site } of foreign) counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  const shares = [...counts].map(([site, count]) => ({ site, count, of }));
  return shares.sort((a, b) => b.count - a.count);
}

/** The other site that the page leans on most: the one it credits, calls canonical, or mostly links to. */
export function findRival(
  article: Article,
  candidates: Candidate[],
  lines: NearLine[],
  own: string[],
): string | undefined {
  const credited = candidates.find(({ confidence, url }) => confidence >= NAMED && url);
  const named = [credited?.url, article.head.canonical, article.head.ogUrl]
    .map((address) => address && foreignSite(address, own))
    .find(Boolean);
  if (named) return named;
  const [top] = linkShares(lines);
  return top && top.count >= FEW_LINKS && top.count >= MOST * top.of ? top.site : undefined;
}
