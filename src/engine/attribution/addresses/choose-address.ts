import type { Article, Span } from '../../../article/article.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { isLabelKind } from '../phrases/credit-kind.ts';
import type { CreditLine } from '../phrases/find-credit-lines.ts';
import type { Phrasebook } from '../phrases/phrasebook.ts';
import { addressesInReach, domainsOf } from './addresses-in-reach.ts';
import { compareBrands } from './compare-brands.ts';
import { type Address, findAddresses } from './find-addresses.ts';
import { isArticleUrl } from './is-article-url.ts';
import { isSocialPost } from './is-social-post.ts';
import { rejectHost } from './reject-host.ts';

/** Which address a credit line refers to: one on another site, one on the page's own site, several, or none. */
export type AddressChoice =
  | { found: 'foreign'; address: Address; deep: boolean; isRelatedBrand: boolean }
  | { found: 'own' | 'several' | 'none' };

/** The next line counts only if it is little more than its link. Characters; share of the line. */
const MAX_NEIGHBOUR_LENGTH = 320;
const MIN_LINKED_SHARE = 0.5;

/** A heading holds the phrase and at most this much more. Characters. */
const MAX_HEADING_REST = 4;

/** A sentence with less than this after its phrase names no source. Characters. */
const MAX_SENTENCE_REST = 60;

/**
 * Chooses the address that a credit line refers to: the article link in its sentence, else the homepage, else the link
 * of the next line.
 */
export function chooseAddress(
  credit: CreditLine,
  article: Article,
  books: readonly Phrasebook[],
): AddressChoice {
  const isLabel = isLabelKind(credit.kind);
  const { foreign, own, refused } = groupAddresses(
    addressesInReach(credit, findAddresses(credit.line, article.url), books),
    article.url,
    credit,
  );
  if (foreign.length > 0) {
    if (isLabel && isList(foreign, credit.line.text)) return { found: 'several' };
    return chooseForeign(isLabel ? nearestAddresses(foreign) : foreign, credit.phrase, article);
  }
  if (own.length > 0) return { found: 'own' };
  if (refused.length > 0 || !endsOpen(credit)) return { found: 'none' };
  return addressOfNextLine(credit, article);
}

/** "One, Two and Three" on different sites: there is no single source. */
function isList(addresses: readonly Address[], text: string): boolean {
  const [first, second] = addresses;
  if (!first || !second || domainsOf(addresses).size === 1) return false;
  return /[,/;&+、，|]|\p{L}{1,5}/u.test(text.slice(first.end, second.start));
}

/**
 * A label means its first address. Others on the same site may be more specific; those on other sites are navigation.
 */
function nearestAddresses(addresses: readonly Address[]): Address[] {
  const domain = addresses[0] && registrableDomain(addresses[0].url);
  return addresses.filter(({ url }) => registrableDomain(url) === domain);
}

interface AddressGroups {
  foreign: Address[];
  own: Address[];
  refused: Address[];
}

function groupAddresses(
  addresses: readonly Address[],
  pageUrl: string,
  credit: CreditLine,
): AddressGroups {
  const groups: AddressGroups = { foreign: [], own: [], refused: [] };
  for (const address of addresses) {
    if (compareBrands(address.url, pageUrl) === 'same') groups.own.push(address);
    else if (rejectHost(address.url) && !isCreditedPost(address, credit))
      groups.refused.push(address);
    else groups.foreign.push(address);
  }
  return groups;
}

/** Text beside the link of a line that only names a post: the label, a name, a date. Characters. */
const MAX_BESIDE_POST = 60;

/** A post on a social network, in a line that names it and says no more: not a post that the text speaks of. */
const isCreditedPost = (address: Address, { kind, line, position }: CreditLine) =>
  (kind === 'label' || kind === 'sentence') &&
  position !== 'middle' &&
  line.text.length - (address.end - address.start) <= MAX_BESIDE_POST &&
  isSocialPost(address.url);

/** The first article link after the phrase, else the first article link, else the first address. */
function chooseForeign(foreign: readonly Address[], phrase: Span, article: Article): AddressChoice {
  const deep = foreign.filter(({ url }) => isArticleUrl(url, article.title) || isSocialPost(url));
  const chosen = deep.find(({ end }) => end > phrase.start) ?? deep[0] ?? foreign[0];
  if (!chosen) return { found: 'none' };
  const isRelatedBrand = compareBrands(chosen.url, article.url) === 'related';
  return { found: 'foreign', address: chosen, deep: deep.includes(chosen), isRelatedBrand };
}

/**
 * The link of the next line, if the line is little more than a link. After a label or a colon any link counts; after a
 * sentence only one that just points.
 */
function addressOfNextLine(credit: CreditLine, article: Article): AddressChoice {
  const line = article.lines[credit.index + 1];
  if (!line || line.text.length > MAX_NEIGHBOUR_LENGTH) return { found: 'none' };
  const addresses = findAddresses(line, article.url);
  const linkedLength = addresses.reduce((sum, { start, end }) => sum + end - start, 0);
  if (linkedLength < line.text.length * MIN_LINKED_SHARE) return { found: 'none' };
  if (!announces(credit) && !/^https?:/.test(line.text.trim())) return { found: 'none' };
  const { foreign, own } = groupAddresses(addresses, article.url, { ...credit, line });
  if (domainsOf(foreign).size > 1) return { found: 'several' };
  if (foreign.length === 0) return { found: own.length > 0 ? 'own' : 'none' };
  return chooseForeign(foreign, { start: 0, end: 0 }, article);
}

/** A label, a sentence that stops before the name, a heading such as "Original article", a colon or an arrow announces what follows. */
const announces = ({ kind, normalized, phrase, namesNext }: CreditLine) =>
  isLabelKind(kind) ||
  /[:→>]\s*$/.test(normalized) ||
  (namesNext && normalized.slice(phrase.end).trim() === '') ||
  (kind === 'original' && normalized.length - (phrase.end - phrase.start) <= MAX_HEADING_REST);

/** The line ends at its label or sentence, so the source may be on the next line. */
function endsOpen({ normalized, phrase, kind }: CreditLine): boolean {
  const rest = normalized.slice(phrase.end).trim();
  if (rest === '' || /[:→>]$/.test(rest)) return true;
  return !isLabelKind(kind) && rest.length < MAX_SENTENCE_REST;
}
