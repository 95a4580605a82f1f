import type { Article } from '../../../article/article.ts';
import { type AddressChoice, chooseAddress } from '../addresses/choose-address.ts';
import type { Address } from '../addresses/find-addresses.ts';
import type { Canonical } from '../addresses/find-canonical.ts';
import { hostName } from '../addresses/host-name.ts';
import { registrableDomain } from '../addresses/registrable-domain.ts';
import type { CreditLine } from '../phrases/find-credit-lines.ts';
import { isOwnName } from '../phrases/is-own-name.ts';
import type { Phrasebook } from '../phrases/phrasebook.ts';
import { readCreditedName } from '../phrases/read-credited-name.ts';
import { findSupportingSignals } from './find-supporting-signals.ts';
import type { RankedCandidate } from './merge-candidates.ts';
import { type Doubt, rankCandidate } from './rank-candidate.ts';

/** Addresses that hide where they lead. */
const SHORTENER_HOST =
  /^(?:www\.)?(?:bit\.ly|t\.co|tinyurl\.com|ow\.ly|buff\.ly|is\.gd|dlvr\.it|ift\.tt|goo\.gl|fb\.me|lnkd\.in|trib\.al|cutt\.ly|rb\.gy|shorturl\.at|t\.ly|huff\.to|wp\.me|j\.mp)$/;

/** Wording outside the link of a line that is nothing but a credit. */
const MAX_BARE_LINE_LENGTH = 30;

/** In the middle of the text, a link to *the original* stands in a line of its own: wording beside it and the phrase. */
const MAX_WORDING_BESIDE = 8;

/** The candidate that a credit line makes, or undefined if it credits the page itself, or nobody. */
export function rankCreditLine(
  credit: CreditLine,
  article: Article,
  books: readonly Phrasebook[],
  canonical: Canonical | undefined,
): RankedCandidate | undefined {
  const choice = chooseAddress(credit, article, books);
  if (choice.found === 'several' && credit.kind !== 'based-on') return undefined;
  const address = choice.found === 'foreign' ? choice.address : undefined;
  const name = readCreditedName(credit, address, article.url, books);
  if (name && isOwnName(name, article.url, article.siteName)) return undefined;
  if (choice.found !== 'foreign') return rankNameOnly(credit, choice, name);
  return rankWithAddress(credit, article, choice, name, canonical);
}

function rankNameOnly(
  credit: CreditLine,
  { found }: AddressChoice,
  name: string | undefined,
): RankedCandidate | undefined {
  if (!name || (found === 'own' && credit.kind !== 'label')) return undefined;
  const { kind, seen, position, line } = credit;
  const ranked = rankCandidate({
    kind,
    seen,
    position,
    reach: 'name-only',
    agreements: [],
    doubts: [],
  });
  return { name, quote: line.text, deep: false, kind, ...ranked };
}

function rankWithAddress(
  credit: CreditLine,
  article: Article,
  { address, deep, akin }: Extract<AddressChoice, { found: 'foreign' }>,
  name: string | undefined,
  canonical: Canonical | undefined,
): RankedCandidate {
  const url = deep ? address.url : (canonicalThere(address.url, canonical) ?? address.url);
  const { kind, seen, position, line, at } = credit;
  const bare = line.text.length - (address.end - address.start) <= MAX_BARE_LINE_LENGTH;
  const ranked = rankCandidate({
    bare,
    pasted: /^https?:/.test(address.text),
    kind,
    seen,
    position,
    reach: deep || url !== address.url ? 'deep-link' : 'homepage',
    agreements: findSupportingSignals(article, url, address.text, at),
    doubts: doubtsOf(credit, address, url, akin),
  });
  return {
    url,
    name: name ?? hostName(url),
    quote: line.text,
    deep: deep || url !== address.url,
    kind,
    ...ranked,
  };
}

/** A homepage is named, and the canonical lies on that site: the canonical is the article. */
const canonicalThere = (homepage: string, canonical: Canonical | undefined) =>
  canonical && registrableDomain(canonical.url) === registrableDomain(homepage)
    ? canonical.url
    : undefined;

function doubtsOf(credit: CreditLine, address: Address, url: string, akin: boolean): Doubt[] {
  const { kind, seen, position } = credit;
  const doubts: Doubt[] = [];
  if (akin) doubts.push('akin-brand');
  if (seen === 'unverified') doubts.push('unverified-phrase');
  if (SHORTENER_HOST.test(new URL(url).hostname)) doubts.push('short-address');
  const pointed = kind === 'original' && position === 'middle';
  if (pointed && wordingBeside(credit, address) > MAX_WORDING_BESIDE)
    doubts.push('inside-the-text');
  return doubts;
}

/** Characters of the line that are neither the phrase's nor the address's. */
function wordingBeside({ line, phrase }: CreditLine, { start, end }: Address): number {
  const shared = Math.max(0, Math.min(phrase.end, end) - Math.max(phrase.start, start));
  return line.text.length - (phrase.end - phrase.start) - (end - start) + shared;
}
