/** Redirectors that show their target: host (subdomains included), start of the path, parameter. */
const REDIRECTORS: ReadonlyArray<readonly [host: string, path: string, parameter: string]> = [
  ['translate.google.com', '/translate', 'u'],
  ['youtube.com', '/redirect', 'q'],
  ['facebook.com', '/l.php', 'u'],
  ['messenger.com', '/l.php', 'u'],
  ['l.instagram.com', '/', 'u'],
  ['l.threads.com', '/', 'u'],
  ['out.reddit.com', '/', 'url'],
  ['t.umblr.com', '/redirect', 'z'],
  ['linkedin.com', '/redir/', 'url'],
  ['duckduckgo.com', '/l/', 'uddg'],
  ['medium.com', '/r/', 'url'],
  ['disq.us', '/url', 'url'],
  ['getpocket.com', '/redirect', 'url'],
  ['vk.com', '/away.php', 'to'],
  ['steamcommunity.com', '/linkfilter', 'url'],
  ['slack-redir.net', '/link', 'url'],
  ['exit.sc', '/', 'url'],
  ['safelinks.protection.outlook.com', '/', 'url'],
  ['redirect.viglink.com', '/', 'u'],
  ['go.skimresources.com', '/', 'url'],
  ['go.redirectingat.com', '/', 'url'],
  ['weibo.cn', '/sinaurl', 'u'],
  ['link.zhihu.com', '/', 'target'],
  ['link.csdn.net', '/', 'target'],
  ['link.juejin.cn', '/', 'target'],
];

/** Redirectors whose whole query is the target. */
const QUERY_IS_TARGET = ['href.li', 'anonym.to', 'nullrefer.com', 'jump.5ch.net'];

/** Google's search stands under the top-level domain of nearly every country. */
const GOOGLE_HOST = /(?:^|\.)google\.(?:com|(?:com?\.)?[a-z]{2})$/;

/** AMP caches: the target's host and path follow in the path. */
const AMP_VIEWERS: ReadonlyArray<readonly [host: RegExp, path: RegExp]> = [
  [GOOGLE_HOST, /^\/amp\/(s\/)?(.+)$/],
  [/(?:^|\.)cdn\.ampproject\.org$/, /^\/[cv]\/(s\/)?(.+)$/],
];

/** Yahoo sets its parameters between the slashes of the path; "RK" or "RS" follows the target. */
const YAHOO_HOST = /(?:^|\.)search\.yahoo\.com$/;
const YAHOO_TARGET = /\/RU=([^/]+)\/R[KS]=/;

/** Bing writes "a1" and the target in base64url without padding. */
const BING_TARGET = /^a1([\w-]+)$/;

/** A site's own exit pages: "/go?url=…", "/out.php?link=…". */
export const EXIT_PATH =
  /(?:^|\/)(?:go|goto|out|outgoing|link|leave|exit|away|redirect|redir|jump|click|external|url)(?:\.\w{2,4})?\/?$/i;
/** Parameters that name the target. */
export const EXIT_PARAMETER =
  /^(?:url|u|to|target|link|goto|out|dest|destination|redirect|redirect_?(?:url|uri|to)|return_?(?:url|to)?|next|continue|forward|location|page|site|view|ref|src|source|q|href)$/i;

/**
 * The target of a known redirector, or undefined if the address is none. The target is not checked.
 * @param base address of the linking page, whose own exit pages count as redirectors
 */
export function unwrapRedirect(address: URL, base?: string): string | undefined {
  return (
    fromParameter(address) ??
    fromSearchEngine(address) ??
    fromQuery(address) ??
    fromPath(address) ??
    exitTarget(address, base)
  );
}

function exitTarget(address: URL, base: string | undefined): string | undefined {
  if (!base || !EXIT_PATH.test(address.pathname) || new URL(base).host !== address.host)
    return undefined;
  for (const [name, target] of address.searchParams) {
    if (EXIT_PARAMETER.test(name) && /^https?:\/\//i.test(target)) return target;
  }
  return undefined;
}

const isOn = (address: URL, host: string) =>
  address.hostname === host || address.hostname.endsWith(`.${host}`);

function fromParameter(address: URL): string | undefined {
  for (const [host, path, parameter] of REDIRECTORS) {
    if (!isOn(address, host) || !address.pathname.startsWith(path)) continue;
    const target = address.searchParams.get(parameter);
    if (isWeb(target)) return target;
  }
  return undefined;
}

const isWeb = (target: string | null | undefined): target is string =>
  /^https?:\/\//i.test(target ?? '');

function fromSearchEngine(address: URL): string | undefined {
  const { hostname, pathname, searchParams } = address;
  if (GOOGLE_HOST.test(hostname) && pathname === '/url')
    return ['q', 'url'].map((name) => searchParams.get(name)).find(isWeb);
  if (YAHOO_HOST.test(hostname)) return decoded(YAHOO_TARGET.exec(pathname)?.[1]);
  if (isOn(address, 'bing.com') && pathname.startsWith('/ck/a'))
    return fromBase64(BING_TARGET.exec(searchParams.get('u') ?? '')?.[1]);
  return undefined;
}

function decoded(part: string | undefined): string | undefined {
  try {
    const target = part && decodeURIComponent(part);
    return isWeb(target) ? target : undefined;
  } catch {
    return undefined;
  }
}

function fromBase64(letters: string | undefined): string | undefined {
  try {
    const bytes = atob((letters ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    const target = new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
    return isWeb(target) ? target : undefined;
  } catch {
    return undefined;
  }
}

function fromQuery(address: URL): string | undefined {
  if (!QUERY_IS_TARGET.some((host) => isOn(address, host))) return undefined;
  return /^\?(https?:\/\/.+)$/i.exec(address.search)?.[1];
}

function fromPath(address: URL): string | undefined {
  for (const [host, path] of AMP_VIEWERS) {
    const target = host.test(address.hostname) ? path.exec(address.pathname) : null;
    if (target) return `${target[1] ? 'https' : 'http'}://${target[2]}${address.search}`;
  }
  return undefined;
}
