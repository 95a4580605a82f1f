import { getDomain } from 'tldts';

/**
 * The part of an address's host that one owner registered: "bbc.co.uk" for "news.bbc.co.uk", but "a.blogspot.com" for
 * "a.blogspot.com", because free hosts have many owners (public suffix list with its private part). Undefined for an IP
 * address, a bare host name or an invalid address.
 */
export function registrableDomain(address: string): string | undefined {
  return getDomain(address, { allowPrivateDomains: true }) ?? undefined;
}
