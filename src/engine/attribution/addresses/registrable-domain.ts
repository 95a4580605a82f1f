import { getDomain } from 'tldts';

/**
 * The part of an address's host that one owner registered: "bbc.co.uk" of "news.bbc.co.uk", but "a.blogspot.com" of
 * "a.blogspot.com", for free hosts have many owners (public suffix list, its private part included).
 * Undefined for an IP address, a bare host name, or no address.
 */
export function registrableDomain(address: string): string | undefined {
  return getDomain(address, { allowPrivateDomains: true }) ?? undefined;
}
