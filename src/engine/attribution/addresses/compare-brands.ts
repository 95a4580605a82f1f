import { parse } from 'tldts';
import { registrableDomain } from './registrable-domain.ts';

/** The name an owner registered, without its public suffix and hyphens: "theguardian" of www.theguardian.com. */
export function brandOf(address: string): string | undefined {
  const { domainWithoutSuffix } = parse(address, { allowPrivateDomains: true });
  return domainWithoutSuffix?.replaceAll('-', '');
}

/** Words that one owner's other domains add to the name; "news" is not among them: space.com is not spacenews.com. */
const BRAND_AFFIX =
  /^(?:the|my|get|go|try)?(?<name>.+?)(?:online|rechte|shop|media|group|app|hq|inc|corp|tv|mobile|cdn|blog|abo|epaper|amp|plus|us|uk|eu)?$/;

/** A shorter name is no evidence: too many begin with it. */
const MIN_NAME_LENGTH = 3;

/**
 * How two addresses belong together: `same` = one registered domain, one name under several suffixes (a.co.uk, a.com) or
 * one name with "the"; `akin` = one name with a word added (faz.net, faz-rechte.de), which a look-alike could have as
 * well; undefined = not. A name outside ASCII (punycode) is only ever the same as itself.
 */
export function compareBrands(one: string, other: string): 'same' | 'akin' | undefined {
  const domain = registrableDomain(one);
  if (domain && domain === registrableDomain(other)) return 'same';
  const [a, b] = [brandOf(one), brandOf(other)];
  if (!a || !b || isPunycode(one) || isPunycode(other)) return undefined;
  if (a.length < MIN_NAME_LENGTH || b.length < MIN_NAME_LENGTH) return undefined;
  if (a === b || `the${a}` === b || `the${b}` === a) return 'same';
  return brandStem(a) === brandStem(b) && brandStem(a).length >= MIN_NAME_LENGTH
    ? 'akin'
    : undefined;
}

/** A name without the words that one owner's other domains add. */
export const brandStem = (name: string) => BRAND_AFFIX.exec(name)?.groups?.name ?? name;

/** Outside ASCII, or its punycode form. */
const isPunycode = (address: string) => /^\w+:\/\/[^/]*(?:xn--|[^\0-\x7f])/i.test(address);
