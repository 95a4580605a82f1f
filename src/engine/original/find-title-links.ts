import type { Article, Line } from '../../article/article.ts';
import { compareBrands } from './compare-brands.ts';
import { type Address, findAddresses } from './find-addresses.ts';
import { type AgreementKey, findAgreements } from './find-agreements.ts';
import { hostName } from './host-name.ts';
import { isDeep } from './is-deep.ts';
import { findPositions, type Position } from './line-position.ts';
import { type Grounds, rankCandidate } from './rank-candidate.ts';
import { registrableDomain } from './registrable-domain.ts';
import { rejectHost } from './reject-host.ts';
import { rejectPlace } from './reject-line.ts';
import type { RankedCandidate } from './settle-candidates.ts';

/** More such links are a list of related articles. */
const MOST_LINKS = 2;

/** So many lines at either end of a page, and only short ones: the rest is text. */
const MOST_LINES = 150;
const LONGEST_LINE = 400;

/** A line that is more than its link and a word or two says something else. */
const MOST_OTHER_WORDING = 40;

/** An address as text: a reader, or a machine, pasted it there; lists of related articles show titles. Short ones hide where they lead. */
const PASTED = /^https?:\/\/(?:[^/\s]+\/\S{11,}|[^/\s]{15,}\/\S{5,})$/;

/**
 * Links at the edges of an article that repeat its own title, in words or in the address, whatever the language and
 * without any label: they lead to the same article elsewhere.
 */
export function findTitleLinks(article: Article): RankedCandidate[] {
  if (!registrableDomain(article.url)) return [];
  const positions = findPositions(article);
  const last = article.lines.length - MOST_LINES;
  const found = article.lines.flatMap((line, at) => {
    const position = positions[at];
    const isFar = at >= MOST_LINES && at < last;
    if (!position || position === 'middle' || isFar || line.text.length > LONGEST_LINE) return [];
    return rejectPlace(line.ancestors) ? [] : rankLine(article, line, at, position);
  });
  return new Set(found.map(({ url }) => url)).size > MOST_LINKS ? [] : found;
}

function rankLine(article: Article, line: Line, at: number, position: Position): RankedCandidate[] {
  const foreign = findAddresses(line, article.url).filter(
    ({ url }) => !compareBrands(url, article.url) && !rejectHost(url),
  );
  return foreign.flatMap((address) => {
    const { url, text } = address;
    if (!isDeep(url, article.title)) return [];
    const agreements = findAgreements(article, url, text, at);
    const kind = kindOf(line, address, foreign, agreements, position);
    return kind ? [rank(kind, url, line, position, agreements)] : [];
  });
}

type Kind = Extract<
  Grounds['kind'],
  'feed-footer' | 'title-address' | 'title-heading' | 'title-link'
>;

function kindOf(
  line: Line,
  { url, text, start, end }: Address,
  foreign: readonly Address[],
  agreements: readonly AgreementKey[],
  position: Position,
): Kind | undefined {
  const isTitle = agreements.includes('link-text-is-title');
  if (isTitle && foreign.some((other) => isHomeOf(other.url, url))) return 'feed-footer';
  const isAlone = line.text.length - (end - start) <= MOST_OTHER_WORDING;
  if (PASTED.test(line.text.trim()))
    return isSupported(agreements, position) ? 'title-address' : undefined;
  if (!isAlone) return undefined;
  if (isTitle && !agreements.includes('other-title')) return 'title-heading';
  return agreements.includes('title-in-address') || isTitleLike(text, agreements)
    ? 'title-link'
    : undefined;
}

const isHomeOf = (home: string, url: string) =>
  registrableDomain(home) === registrableDomain(url) && !isDeep(home);

/** A bare address below an article needs its title; as the first thing in it, it is where the text was taken from. */
const isSupported = (agreements: readonly AgreementKey[], position: Position) =>
  position === 'start' || position === 'before'
    ? !agreements.includes('other-title')
    : agreements.includes('title-in-address');

const isTitleLike = (text: string, agreements: readonly AgreementKey[]) =>
  PASTED.test(text) && agreements.includes('some-title-in-address');

function rank(
  kind: Kind,
  url: string,
  { text }: Line,
  position: Position,
  agreements: AgreementKey[],
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
