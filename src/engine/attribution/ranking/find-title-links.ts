import type { Article, Line } from '../../../article/article.ts';
import { compareBrands } from '../addresses/compare-brands.ts';
import { type Address, findAddresses } from '../addresses/find-addresses.ts';
import { hostName } from '../addresses/host-name.ts';
import { isArticleUrl } from '../addresses/is-article-url.ts';
import { registrableDomain } from '../addresses/registrable-domain.ts';
import { rejectHost } from '../addresses/reject-host.ts';
import { findLinePositions, type LinePosition } from '../phrases/line-position.ts';
import { rejectElement } from '../phrases/reject-line.ts';
import { findSupportingSignals, type SupportingSignal } from './find-supporting-signals.ts';
import type { RankedCandidate } from './merge-candidates.ts';
import { type CreditFeatures, rankCandidate } from './rank-candidate.ts';

/** More such links are a list of related articles. */
const MAX_LINKS = 2;

/** So many lines at either end of a page, and only short ones: the rest is text. */
const MAX_LINES = 150;
const MAX_LINE_LENGTH = 400;

/** A line that is more than its link and a word or two says something else. */
const MAX_OTHER_WORDING = 40;

/** An address as text: a reader, or a machine, pasted it there; lists of related articles show titles. Short ones hide where they lead. */
const PASTED_ADDRESS = /^https?:\/\/(?:[^/\s]+\/\S{11,}|[^/\s]{15,}\/\S{5,})$/;

/**
 * Links at the edges of an article that repeat its own title, in words or in the address, whatever the language and
 * without any label: they lead to the same article elsewhere.
 */
export function findTitleLinks(article: Article): RankedCandidate[] {
  if (!registrableDomain(article.url)) return [];
  const positions = findLinePositions(article);
  const last = article.lines.length - MAX_LINES;
  const found = article.lines.flatMap((line, at) => {
    const position = positions[at];
    const isFar = at >= MAX_LINES && at < last;
    if (!position || position === 'middle' || isFar || line.text.length > MAX_LINE_LENGTH)
      return [];
    return rejectElement(line.ancestors) ? [] : rankLine(article, line, at, position);
  });
  return new Set(found.map(({ url }) => url)).size > MAX_LINKS ? [] : found;
}

function rankLine(
  article: Article,
  line: Line,
  at: number,
  position: LinePosition,
): RankedCandidate[] {
  const foreign = findAddresses(line, article.url).filter(
    ({ url }) => !compareBrands(url, article.url) && !rejectHost(url),
  );
  return foreign.flatMap((address) => {
    const { url, text } = address;
    if (!isArticleUrl(url, article.title)) return [];
    const agreements = findSupportingSignals(article, url, text, at);
    const kind = titleLinkKind(line, address, foreign, agreements, position);
    return kind ? [rankTitleLink(kind, url, line, position, agreements)] : [];
  });
}

type TitleLinkKind = Extract<
  CreditFeatures['kind'],
  'feed-footer' | 'title-address' | 'title-heading' | 'title-link'
>;

function titleLinkKind(
  line: Line,
  { url, text, start, end }: Address,
  foreign: readonly Address[],
  agreements: readonly SupportingSignal[],
  position: LinePosition,
): TitleLinkKind | undefined {
  const isTitle = agreements.includes('link-text-is-title');
  if (isTitle && foreign.some((other) => isHomepageOf(other.url, url))) return 'feed-footer';
  const isAlone = line.text.length - (end - start) <= MAX_OTHER_WORDING;
  if (PASTED_ADDRESS.test(line.text.trim()))
    return isSupported(agreements, position) ? 'title-address' : undefined;
  if (!isAlone) return undefined;
  if (isTitle && !agreements.includes('other-title')) return 'title-heading';
  return agreements.includes('title-in-address') || isTitleLike(text, agreements)
    ? 'title-link'
    : undefined;
}

const isHomepageOf = (home: string, url: string) =>
  registrableDomain(home) === registrableDomain(url) && !isArticleUrl(home);

/** A bare address below an article needs its title; as the first thing in it, it is where the text was taken from. */
const isSupported = (agreements: readonly SupportingSignal[], position: LinePosition) =>
  position === 'start' || position === 'before'
    ? !agreements.includes('other-title')
    : agreements.includes('title-in-address');

const isTitleLike = (text: string, agreements: readonly SupportingSignal[]) =>
  PASTED_ADDRESS.test(text) && agreements.includes('some-title-in-address');

function rankTitleLink(
  kind: TitleLinkKind,
  url: string,
  { text }: Line,
  position: LinePosition,
  agreements: SupportingSignal[],
): RankedCandidate {
  const grounds = {
    kind,
    seen: 'page',
    position,
    reach: 'deep-link',
    agreements,
    doubts: [],
  } as const;
  const ranked = rankCandidate({ ...grounds, doubts: [] });
  return { url, name: hostName(url), quote: text, deep: true, kind, ...ranked };
}
