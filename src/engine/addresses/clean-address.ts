import { parse } from 'tldts';
import { unwrapRedirect } from './unwrap-redirect.ts';

/** Longer addresses are refused: no article needs one, and a reader cannot check it. Characters. */
const MAX_ADDRESS_LENGTH = 2048;

/** A redirector may wrap another. More than this is a trap. */
const MAX_REDIRECTS = 3;

/** Parameters that say who shared, clicked or paid, not which page: trackers, session ids, gift tokens. */
const JUNK_PARAMETERS = new RegExp(
  `^(?:${[
    'utm_\\w*|hsa_\\w*|pk_\\w*|mtm_\\w*|matomo_\\w*|at_(?:medium|campaign|custom\\d)|oly_\\w+|vero_\\w+|mkt_\\w+',
    'fbclid|fb_\\w+|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mibextid|li_fat_id|s_cid',
    '_ga|_gl|_hsenc|_hsmi|__hs\\w+|mc_[ce]id|spm|scm|xtor|wt_mc|wt_zmc|cmpid|cmp|ncid|icid|ocid|soc_src|soc_trk|ns_\\w+',
    'ref_?src|ref_url|referrer|trackingid|tracking_id|feature|guccounter|guce_\\w+|amp|outputtype|sr_share|share|shared',
    'phpsessid|jsessionid|sessionid|session_id|aspsessionid\\w*',
    'unlocked_article_code|gift|giftid|gift_token|giftcopy|accesstoken|pwapi_token|reflink|smid|smtyp|gaa_\\w+|unlock\\w*_token|sharetoken|share_token',
  ].join('|')})$`,
  'i',
);

/** Fragments added by a copy button, a share button or a search engine. */
const JUNK_FRAGMENT =
  /^#(?:ixzz|sthash\.|:~:|\.|utm_|xtor=|ref=|source=|intcid=|at_|Echobox=|fbclid)/i;

/** Names for use inside one network (RFC 6762, RFC 8375, ICANN's ".internal"). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|intranet|corp|home|home\.arpa)$/;

/**
 * Turns an address from a page (relative to `base`, if given) into one that may be shown and opened: absolute, http(s),
 * known redirectors unwrapped, trackers, session ids and gift tokens removed, the rest byte for byte. Undefined for
 * other schemes, user:pass@, IP addresses, bare and private host names, and overlong addresses. Hosts outside ASCII
 * stay in punycode, so that look-alikes are visible.
 */
export function cleanAddress(href: string, base?: string): string | undefined {
  let address = parseAddress(href, base);
  for (let step = 0; address && step < MAX_REDIRECTS; step++) {
    const target = unwrapRedirect(address, base);
    if (!target) break;
    address = parseAddress(target);
  }
  return address && isPublic(address) ? withoutJunk(address) : undefined;
}

function parseAddress(href: string, base?: string): URL | undefined {
  if (href.length > MAX_ADDRESS_LENGTH) return undefined;
  try {
    const address = new URL(href.trim(), base);
    const isWeb = address.protocol === 'http:' || address.protocol === 'https:';
    const isPlain = !address.username && !address.password;
    return isWeb && isPlain && address.href.length <= MAX_ADDRESS_LENGTH ? address : undefined;
  } catch {
    return undefined;
  }
}

function isPublic({ hostname }: URL): boolean {
  const { isIp, domain } = parse(hostname);
  return !isIp && domain !== null && !PRIVATE_NAME.test(hostname);
}

function withoutJunk(address: URL): string {
  const kept = address.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !JUNK_PARAMETERS.test(pair.split('=', 1)[0] ?? ''));
  // With its own question mark: the setter would otherwise drop the first one of "??".
  address.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  address.pathname = address.pathname.replace(/;jsessionid=[^/]*/i, '');
  if (JUNK_FRAGMENT.test(address.hash)) address.hash = '';
  return address.href;
}
