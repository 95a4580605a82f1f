import { hostName } from '../../addresses/host-name.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';

/** What reads like a host inside a name; any sign that looks like a full stop parts its labels. */
const HOST_IN_NAME =
  /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+(?:[.\u2024\u3002\uFF0E\uFF61\u00B7\u0387][\p{L}\p{N}-]{2,})+/gu;
const DOT = /[\u2024\u3002\uFF0E\uFF61\u00B7\u0387]/g;

/**
 * What to call the site behind an address: the name that the page gives it, unless that reads like another site's host
 * ("theguardian.com" on a link elsewhere); then, and without a name, its own host.
 */
export function honestName(name: string | undefined, url: string): string {
  const site = registrableDomain(url);
  const isOtherHost = (host: string) => registrableDomain(host.replace(DOT, '.')) !== site;
  const hosts = name?.match(HOST_IN_NAME) ?? [];
  return !name || hosts.some(isOtherHost) ? hostName(url) : name;
}
