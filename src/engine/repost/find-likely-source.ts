import type { Article } from '../../article/article.ts';
import type { SourceCandidate } from '../verdict.ts';
import { foreignSite } from './names/foreign-site.ts';
import type { NearLine } from './rule-context.ts';

/** A label with a homepage: the least that still names a source (CREDITS.md, rule 4). */
const MIN_NAMED_CONFIDENCE = 0.3;

/** Fewer links to one site are nothing out of the ordinary. */
export const MIN_LINKS = 3;
/** From this share on one site owns the article's links: true of 2.7 % of honest pages (CREDITS.md, section 3). */
export const MIN_LINK_SHARE = 0.6;

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
export function findLikelySource(
  article: Article,
  candidates: SourceCandidate[],
  lines: NearLine[],
  own: string[],
): string | undefined {
  const credited = candidates.find(
    ({ confidence, url }) => confidence >= MIN_NAMED_CONFIDENCE && url,
  );
  const named = [credited?.url, article.head.canonical, article.head.ogUrl]
    .map((address) => address && foreignSite(address, own))
    .find(Boolean);
  if (named) return named;
  const [top] = linkShares(lines);
  return top && top.count >= MIN_LINKS && top.count >= MIN_LINK_SHARE * top.of
    ? top.site
    : undefined;
}
