import type { Article } from '../../../article/article.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { type AddressChoice, chooseAddress } from '../addresses/choose-address.ts';
import type { Address } from '../addresses/find-addresses.ts';
import type { Canonical } from '../addresses/find-canonical.ts';
import { honestName } from '../addresses/honest-name.ts';
import type { CreditLine } from '../phrases/find-credit-lines.ts';
import { isOwnName } from '../phrases/is-own-name.ts';
import type { Phrasebook } from '../phrases/phrasebook.ts';
import { readCreditedName } from '../phrases/read-credited-name.ts';
import { findSupportingSignals } from './find-supporting-signals.ts';
import type { RankedCandidate } from './merge-candidates.ts';
import { type Doubt, rankCandidate } from './rank-candidate.ts';

/** Hosts of shortened addresses, which hide their target. */
const SHORTENER_HOST =
  /^(?:www\.)?(?:bit\.ly|t\.co|tinyurl\.com|ow\.ly|buff\.ly|is\.gd|dlvr\.it|ift\.tt|goo\.gl|fb\.me|lnkd\.in|trib\.al|cutt\.ly|rb\.gy|shorturl\.at|t\.ly|huff\.to|wp\.me|j\.mp)$/;

/** A line with no more text outside its link is only a credit. Characters. */
const MAX_BARE_LINE_LENGTH = 30;

/**
 * In the middle of the text, a link to *the original* has a line of its own: text beside it and the phrase. Characters.
 */
const MAX_WORDING_BESIDE = 8;

/** What a credit line is ranked by. */
export interface CreditContext {
  article: Article;
  books: readonly Phrasebook[];
  canonical: Canonical | undefined;
  /** True if the wording was called spun: the title is no witness against an address. */
  isSpun: boolean;
}

/** The candidate from a credit line, or undefined if it credits the page itself or nobody. */
export function rankCreditLine(
  credit: CreditLine,
  context: CreditContext,
): RankedCandidate | undefined {
  const { article, books } = context;
  const choice = chooseAddress(credit, article, books);
  if (choice.found === 'several' && credit.kind !== 'based-on') return undefined;
  const address = choice.found === 'foreign' ? choice.address : undefined;
  const name = readCreditedName(credit, address, article.url, books);
  if (name && isOwnName(name, article.url, article.siteName)) return undefined;
  if (choice.found !== 'foreign') return rankNameOnly(credit, choice, name);
  return rankWithAddress(credit, choice, name, context);
}

function rankNameOnly(
  credit: CreditLine,
  { found }: AddressChoice,
  name: string | undefined,
): RankedCandidate | undefined {
  if (!name || (found === 'own' && credit.kind !== 'label')) return undefined;
  const { kind, position, line } = credit;
  const ranked = rankCandidate({
    kind,
    position,
    reach: 'name-only',
    supportingSignals: [],
    doubts: [],
  });
  return { name, quote: line.text, deep: false, kind, ...ranked };
}

type ForeignAddress = Extract<AddressChoice, { found: 'foreign' }>;

function rankWithAddress(
  credit: CreditLine,
  choice: ForeignAddress,
  name: string | undefined,
  { article, canonical, isSpun }: CreditContext,
): RankedCandidate {
  const { address } = choice;
  const better = choice.deep ? undefined : canonicalOnSite(address.url, canonical);
  const url = better ?? address.url;
  const { kind, position, line } = credit;
  const leadsToArticle = choice.deep || url !== address.url;
  const signals = findSupportingSignals(article, url, address.text, credit.index);
  const ranked = rankCandidate({
    isBare: line.text.length - (address.end - address.start) <= MAX_BARE_LINE_LENGTH,
    isPasted: /^https?:/.test(address.text),
    kind,
    position,
    reach: leadsToArticle ? 'deep-link' : 'homepage',
    supportingSignals: isSpun ? signals.filter((signal) => signal !== 'other-title') : signals,
    doubts: doubtsOf(credit, choice, url),
  });
  return {
    url,
    name: honestName(name, url),
    quote: line.text,
    deep: leadsToArticle,
    kind,
    ...ranked,
  };
}

/** If a homepage is linked and the canonical is on that site, the canonical is the article. */
const canonicalOnSite = (homepage: string, canonical: Canonical | undefined) =>
  canonical && registrableDomain(canonical.url) === registrableDomain(homepage)
    ? canonical.url
    : undefined;

function doubtsOf(
  credit: CreditLine,
  { address, isRelatedBrand }: ForeignAddress,
  url: string,
): Doubt[] {
  const { kind, provenance, position } = credit;
  const doubts: Doubt[] = [];
  if (isRelatedBrand) doubts.push('akin-brand');
  if (provenance === 'unverified') doubts.push('unverified-phrase');
  if (SHORTENER_HOST.test(new URL(url).hostname)) doubts.push('short-address');
  const isMidText = kind === 'original' && position === 'middle';
  if (isMidText && wordingBeside(credit, address) > MAX_WORDING_BESIDE)
    doubts.push('inside-the-text');
  return doubts;
}

/** Characters of the line outside both phrase and address. */
function wordingBeside({ line, phrase }: CreditLine, { start, end }: Address): number {
  const shared = Math.max(0, Math.min(phrase.end, end) - Math.max(phrase.start, start));
  return line.text.length - (phrase.end - phrase.start) - (end - start) + shared;
}
