import { getDomain } from 'tldts';
import { hostName } from '../addresses/host-name.ts';
import { registrableDomain } from '../addresses/registrable-domain.ts';
import type { SourceCandidate } from '../verdict.ts';
import { isOwnName } from './phrases/is-own-name.ts';

/**
 * Whether a credit's name is that of the site which its address leads to: its host, or the name its owner registered. Any
 * page may write "The Guardian" on any link, and anybody may call a subdomain of a free host so.
 */
export function isNamedAfterSite({ name, url }: Pick<SourceCandidate, 'name' | 'url'>): boolean {
  if (!url) return false;
  if (name === hostName(url)) return true;
  return registrableDomain(url) === getDomain(url) && isOwnName(name, url, undefined);
}
