import type { Article, Line } from '../../article/article.ts';
import type { SourceCandidate } from '../verdict.ts';
import { findLikelySource } from './find-likely-source.ts';
import { foreignSite } from './names/foreign-site.ts';
import { findPageNames } from './names/page-names.ts';
import type { ForeignLink, NearLine } from './near-line.ts';

/** What all rules need to know about a page, collected once. */
export interface RuleContext {
  language: string | undefined;
  candidates: SourceCandidate[];
  /** The page's own names, normalized. */
  pageNames: string[];
  /** Lines in and near the article, without readers' comments and captions. */
  lines: NearLine[];
  /** The other site that the article probably comes from: credited, canonical, or the target of most links. */
  likelySource?: string;
}

/** Lines further away belong to the page, not to the article. */
const MAX_DISTANCE = 15;

/** Longer lines are paragraphs or dumps; credits and navigation are short. Characters. */
const MAX_LINE_LENGTH = 2000;

const CAPTION = /^(?:figcaption|figure)|[#.](?:wp-)?caption/i;
const OUTSIDE_ARTICLE =
  /comment|disqus|respond|sidebar|related|recommend|share|social|footer|widget/i;

/** Number of ancestors checked; outer ones describe the whole page ("with-sidebar"). */
const NEAREST_ANCESTORS = 4;

const isNear = ({ text, place, distance, ancestors }: Line): boolean => {
  if (text.length > MAX_LINE_LENGTH || Math.abs(distance) > MAX_DISTANCE) return false;
  const nearest = ancestors
    .slice(0, NEAREST_ANCESTORS)
    .filter((ancestor) => !ancestor.startsWith('body'));
  if (nearest.some((ancestor) => CAPTION.test(ancestor))) return false;
  return place === 'inside' || !nearest.some((ancestor) => OUTSIDE_ARTICLE.test(ancestor));
};

/** Collects the context of an article. */
export function createRuleContext(
  article: Article,
  language: string | undefined,
  candidates: SourceCandidate[],
): RuleContext {
  const pageNames = findPageNames(article);
  const siteOf = memoizeForeignSite(pageNames);
  const lines = article.lines.flatMap((line, index) =>
    isNear(line) ? [{ line, index, foreign: foreignLinks(line, siteOf) }] : [],
  );
  const likelySource = findLikelySource(article, candidates, lines, pageNames);
  return { language, candidates, pageNames, lines, ...(likelySource && { likelySource }) };
}

/** Pages link to few hosts, many times each. */
function memoizeForeignSite(pageNames: string[]): (href: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (href) => {
    const host = /^https?:\/\/([^/?#]+)/i.exec(href)?.[1] ?? '';
    if (!known.has(host)) known.set(host, foreignSite(host, pageNames));
    return known.get(host);
  };
}

function foreignLinks(
  { links }: Line,
  siteOf: (href: string) => string | undefined,
): ForeignLink[] {
  return links.flatMap((link) => {
    const site = siteOf(link.href);
    return site ? [{ ...link, site }] : [];
  });
}
