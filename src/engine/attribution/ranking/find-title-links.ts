import type { Article, Line } from '../../../article/article.ts';
import { hostName } from '../../addresses/host-name.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { compareBrands } from '../addresses/compare-brands.ts';
import { type Address, findAddresses } from '../addresses/find-addresses.ts';
import { isArticleUrl } from '../addresses/is-article-url.ts';
import { rejectHost } from '../addresses/reject-host.ts';
import { findLinePositions, type LinePosition } from '../phrases/line-position.ts';
import { rejectElement } from '../phrases/reject-line.ts';
import { findSupportingSignals, type SupportingSignal } from './find-supporting-signals.ts';
import type { RankedCandidate } from './merge-candidates.ts';
import { type CreditFeatures, rankCandidate } from './rank-candidate.ts';

/** More such links are a list of related articles. */
const MAX_LINKS = 2;

/** Lines checked at either end of a page, and their maximum length in characters. The rest is running text. */
const MAX_LINES = 150;
const MAX_LINE_LENGTH = 400;

/** A line with more text than this beside its link says something else. Characters. */
const MAX_OTHER_WORDING = 40;

/**
 * An address as text was pasted by a person or a program; lists of related articles show titles. Short addresses hide
 * where they lead.
 */
const PASTED_ADDRESS = /^https?:\/\/(?:[^/\s]+\/\S{11,}|[^/\s]{15,}\/\S{5,})$/;

/**
 * Finds links at the edges of an article that repeat its title, in their text or in the address, without any label and
 * in any language. They lead to the same article elsewhere.
 */
export function findTitleLinks(article: Article): RankedCandidate[] {
  if (!registrableDomain(article.url)) return [];
  const positions = findLinePositions(article);
  const last = article.lines.length - MAX_LINES;
  const found = article.lines.flatMap((line, index) => {
    const position = positions[index];
    const isFar = index >= MAX_LINES && index < last;
    if (!position || position === 'middle' || isFar || line.text.length > MAX_LINE_LENGTH)
      return [];
    return rejectElement(line.ancestors) ? [] : rankLine(article, index, position);
  });
  return new Set(found.map(({ url }) => url)).size > MAX_LINKS ? [] : found;
}

function rankLine(article: Article, index: number, position: LinePosition): RankedCandidate[] {
  const line = article.lines[index] as Line;
  const foreign = findAddresses(line, article.url).filter(
    ({ url }) => !compareBrands(url, article.url) && !rejectHost(url),
  );
  return foreign.flatMap((address) => {
    const { url, text } = address;
    if (!isArticleUrl(url, article.title)) return [];
    const supportingSignals = findSupportingSignals(article, url, text, index);
    const isFeedFooter =
      supportingSignals.includes('link-text-is-title') &&
      foreign.some((other) => isHomepageOf(other.url, url));
    const features = { position, supportingSignals };
    const kind = isFeedFooter ? 'feed-footer' : titleLinkKind(line, address, features);
    return kind ? [rankTitleLink(kind, url, line, features)] : [];
  });
}

/** The position of a title link and what supports it. */
type TitleLinkFeatures = Pick<CreditFeatures, 'position' | 'supportingSignals'>;

type TitleLinkKind = Extract<
  CreditFeatures['kind'],
  'feed-footer' | 'title-address' | 'title-heading' | 'title-link'
>;

function titleLinkKind(
  line: Line,
  { text, start, end }: Address,
  { position, supportingSignals: signals }: TitleLinkFeatures,
): TitleLinkKind | undefined {
  if (PASTED_ADDRESS.test(line.text.trim()))
    return isSupported(signals, position) ? 'title-address' : undefined;
  if (line.text.length - (end - start) > MAX_OTHER_WORDING) return undefined;
  if (signals.includes('link-text-is-title') && !signals.includes('other-title'))
    return 'title-heading';
  return signals.includes('title-in-address') || isTitleLike(text, signals)
    ? 'title-link'
    : undefined;
}

const isHomepageOf = (home: string, url: string) =>
  registrableDomain(home) === registrableDomain(url) && !isArticleUrl(home);

/** A bare address below an article must repeat its title; at the start of it, it is where the text was taken from. */
const isSupported = (signals: readonly SupportingSignal[], position: LinePosition) =>
  position === 'start' || position === 'before'
    ? !signals.includes('other-title')
    : signals.includes('title-in-address');

const isTitleLike = (text: string, signals: readonly SupportingSignal[]) =>
  PASTED_ADDRESS.test(text) && signals.includes('some-title-in-address');

function rankTitleLink(
  kind: TitleLinkKind,
  url: string,
  { text }: Line,
  features: TitleLinkFeatures,
): RankedCandidate {
  const ranked = rankCandidate({ ...features, kind, reach: 'deep-link', doubts: [] });
  return { url, name: hostName(url), quote: text, deep: true, kind, ...ranked };
}
