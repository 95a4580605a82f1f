import { parse } from 'tldts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';

/** The name that an owner registered, without public suffix and hyphens: "theguardian" for www.theguardian.com. */
export function brandOf(address: string): string | undefined {
  const { domainWithoutSuffix } = parse(address, { allowPrivateDomains: true });
  return domainWithoutSuffix?.replaceAll('-', '');
}

/** Words that an owner's other domains add to the name. Not "news": space.com is not spacenews.com. */
const BRAND_AFFIX =
  /^(?:the|my|get|go|try)?(?<name>.+?)(?:online|rechte|shop|media|group|app|hq|inc|corp|tv|mobile|cdn|blog|abo|epaper|amp|plus|us|uk|eu)?$/;

/** Shorter names prove nothing: too many others start with them. Characters. */
const MIN_NAME_LENGTH = 3;

/**
 * Compares the owners of two addresses. `same`: one registered domain, one name under several suffixes (a.co.uk,
 * a.com), or one name with "the". `related`: one name with a word added (faz.net, faz-rechte.de), which a look-alike
 * could also have. Undefined: unrelated. A name outside ASCII (punycode) equals only itself.
 */
export function compareBrands(one: string, other: string): 'same' | 'related' | undefined {
  const domain = registrableDomain(one);
  if (domain && domain === registrableDomain(other)) return 'same';
  const [a, b] = [brandOf(one), brandOf(other)];
  if (!a || !b || isPunycode(one) || isPunycode(other)) return undefined;
  if (a.length < MIN_NAME_LENGTH || b.length < MIN_NAME_LENGTH) return undefined;
  if (a === b || `the${a}` === b || `the${b}` === a) return 'same';
  return brandStem(a) === brandStem(b) && brandStem(a).length >= MIN_NAME_LENGTH
    ? 'related'
    : undefined;
}

/** A name without the words that an owner's other domains add. */
export const brandStem = (name: string) => BRAND_AFFIX.exec(name)?.groups?.name ?? name;

/** True if the host is outside ASCII or in punycode. */
const isPunycode = (address: string) => /^\w+:\/\/[^/]*(?:xn--|[^\0-\x7f])/i.test(address);
