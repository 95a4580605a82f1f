import type { Article, Line, Link } from '../../article/article.ts';
import type { SourceCandidate } from '../verdict.ts';
import { findLikelySource } from './find-likely-source.ts';
import { foreignSite } from './names/foreign-site.ts';
import { findPageNames } from './names/page-names.ts';

/** A link to a site that is not the page's own. */
export interface ForeignLink extends Link {
  /** Registrable domain. */
  site: string;
}

/** A line that may bear a mark, with what it links to elsewhere. */
export interface NearLine {
  line: Line;
  /** Index into `Article.lines`. */
  index: number;
  foreign: ForeignLink[];
}

/** What all marks want to know of a page, gathered once. */
export interface RuleContext {
  language: string | undefined;
  candidates: SourceCandidate[];
  /** Folded names of the page itself. */
  pageNames: string[];
  /** Lines in the article and close to it, readers' comments and captions left out. */
  lines: NearLine[];
  /** The other site that the page leans on most: credited, canonical, or owner of most of its links. */
  rival?: string;
}

/** Lines farther from the article belong to the page's own furniture (CREDITS.md, rule 1). */
const MAX_DISTANCE = 15;

/** Longer lines are paragraphs or dumps; credits and furniture are short. In UTF-16 code units. */
const MAX_LINE_LENGTH = 2000;

const CAPTION = /^(?:figcaption|figure)|[#.](?:wp-)?caption/i;
const OUTSIDE_ARTICLE =
  /comment|disqus|respond|sidebar|related|recommend|share|social|footer|widget/i;

/** Outer ancestors name the whole page's layout ("with-sidebar"). */
const NEAREST_ANCESTORS = 4;

const isNear = ({ text, place, distance, ancestors }: Line): boolean => {
  if (text.length > MAX_LINE_LENGTH || Math.abs(distance) > MAX_DISTANCE) return false;
  const nearest = ancestors
    .slice(0, NEAREST_ANCESTORS)
    .filter((ancestor) => !ancestor.startsWith('body'));
  if (nearest.some((ancestor) => CAPTION.test(ancestor))) return false;
  return place === 'inside' || !nearest.some((ancestor) => OUTSIDE_ARTICLE.test(ancestor));
};

/** Gathers the context of an article for its language and the originals it may credit. */
export function createRuleContext(
  article: Article,
  language: string | undefined,
  candidates: SourceCandidate[],
): RuleContext {
  const own = findPageNames(article);
  const siteOf = memoizeForeignSite(own);
  const lines = article.lines.flatMap((line, index) =>
    isNear(line) ? [{ line, index, foreign: foreignLinks(line, siteOf) }] : [],
  );
  const rival = findLikelySource(article, candidates, lines, own);
  return { language, candidates, pageNames: own, lines, ...(rival && { rival }) };
}

/** Pages link to few hosts, many times each. */
function memoizeForeignSite(own: string[]): (href: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (href) => {
    const host = /^https?:\/\/([^/?#]+)/i.exec(href)?.[1] ?? '';
    if (!known.has(host)) known.set(host, foreignSite(host, own));
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
