import type { Article, Span } from '../../../article/article.ts';
import type { CreditLine } from '../phrases/find-credit-lines.ts';
import type { Phrasebook } from '../phrases/phrasebook.ts';
import { addressesInReach } from './addresses-in-reach.ts';
import { compareBrands } from './compare-brands.ts';
import { type Address, findAddresses } from './find-addresses.ts';
import { isArticleUrl } from './is-article-url.ts';
import { registrableDomain } from './registrable-domain.ts';
import { rejectHost } from './reject-host.ts';

/** Which address a credit line means: one elsewhere, one of the page's own site, several, or none at all. */
export type AddressChoice =
  | { found: 'foreign'; address: Address; deep: boolean; akin: boolean }
  | { found: 'own' | 'several' | 'none' };

/** A neighbouring line counts if it is little more than its link. */
const MAX_NEIGHBOUR_LENGTH = 320;
const MIN_LINKED_SHARE = 0.5;

/** A heading is the phrase and a sign or two. In UTF-16 code units. */
const MAX_HEADING_REST = 4;

/** The address that a credit line means: the deep one of its sentence, else the homepage, else that of the next line. */
export function chooseAddress(
  credit: CreditLine,
  article: Article,
  books: readonly Phrasebook[],
): AddressChoice {
  const bare = credit.kind === 'label' || credit.kind === 'based-on';
  const here = groupAddresses(
    addressesInReach(credit, findAddresses(credit.line, article.url), books),
    article.url,
  );
  if (here.foreign.length > 0) {
    if (bare && isList(here.foreign, credit.line.text)) return { found: 'several' };
    return chooseForeign(
      bare ? nearestAddresses(here.foreign) : here.foreign,
      credit.phrase,
      article,
    );
  }
  if (here.own.length > 0) return { found: 'own' };
  if (here.refused.length > 0 || !endsOpen(credit)) return { found: 'none' };
  return addressOfNextLine(credit, article);
}

/** "One, Two and Three" on different sites: no single source. */
function isList(addresses: readonly Address[], text: string): boolean {
  const [first, second] = addresses;
  if (!first || !second || domainsOf(addresses).size === 1) return false;
  return /[,/;&+、，|]|\p{L}{1,5}/u.test(text.slice(first.end, second.start));
}

/** A label's address is the first; others of the same site may lead deeper, those of other sites are the page's own furniture. */
function nearestAddresses(addresses: readonly Address[]): Address[] {
  const domain = addresses[0] && registrableDomain(addresses[0].url);
  return addresses.filter(({ url }) => registrableDomain(url) === domain);
}

interface AddressGroups {
  foreign: Address[];
  own: Address[];
  refused: Address[];
}

function groupAddresses(addresses: readonly Address[], pageUrl: string): AddressGroups {
  const sorted: AddressGroups = { foreign: [], own: [], refused: [] };
  for (const address of addresses) {
    if (compareBrands(address.url, pageUrl) === 'same') sorted.own.push(address);
    else if (rejectHost(address.url)) sorted.refused.push(address);
    else sorted.foreign.push(address);
  }
  return sorted;
}

/** The deep address, nearest behind the phrase first; else the first of all. */
function chooseForeign(foreign: readonly Address[], phrase: Span, article: Article): AddressChoice {
  const deep = foreign.filter(({ url }) => isArticleUrl(url, article.title));
  const pick = deep.find(({ end }) => end > phrase.start) ?? deep[0] ?? foreign[0];
  if (!pick) return { found: 'none' };
  const akin = compareBrands(pick.url, article.url) === 'akin';
  return { found: 'foreign', address: pick, deep: deep.includes(pick), akin };
}

/** The next line, if it is little more than a link: of a label or a colon, any; of a sentence, one that only points. */
function addressOfNextLine(credit: CreditLine, article: Article): AddressChoice {
  const line = article.lines[credit.at + 1];
  if (!line || line.text.length > MAX_NEIGHBOUR_LENGTH) return { found: 'none' };
  const addresses = findAddresses(line, article.url);
  const linked = addresses.reduce((sum, { start, end }) => sum + end - start, 0);
  if (linked < line.text.length * MIN_LINKED_SHARE) return { found: 'none' };
  if (!announces(credit) && !/^https?:/.test(line.text.trim())) return { found: 'none' };
  const { foreign, own } = groupAddresses(addresses, article.url);
  if (domainsOf(foreign).size > 1) return { found: 'several' };
  if (foreign.length === 0) return { found: own.length > 0 ? 'own' : 'none' };
  return chooseForeign(foreign, { start: 0, end: 0 }, article);
}

/** A label, a heading that says no more than "Original article", a colon or an arrow announces what follows, whatever it looks like. */
const announces = ({ kind, folded, phrase }: CreditLine) =>
  kind === 'label' ||
  kind === 'based-on' ||
  /[:→>]\s*$/.test(folded) ||
  (kind === 'original' && folded.length - (phrase.end - phrase.start) <= MAX_HEADING_REST);

/** The line stops at its label or sentence: what it announces stands on the next line. */
function endsOpen({ folded, phrase, kind }: CreditLine): boolean {
  const rest = folded.slice(phrase.end).trim();
  return (
    rest === '' ||
    /[:→>]$/.test(rest) ||
    (kind !== 'label' && kind !== 'based-on' && rest.length < 60)
  );
}

const domainsOf = (addresses: readonly Address[]) =>
  new Set(addresses.map(({ url }) => registrableDomain(url) ?? ''));
