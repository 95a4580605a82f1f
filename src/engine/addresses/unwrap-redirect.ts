/** Redirectors that show their target: host (subdomains included), start of the path, parameter. */
const REDIRECTORS: ReadonlyArray<readonly [host: string, path: string, parameter: string]> = [
  ['google.com', '/url', 'q'],
  ['google.com', '/url', 'url'],
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
  ['r.search.yahoo.com', '/', 'RU'],
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

/** AMP caches: the target's host and path follow in the path. */
const AMP_VIEWERS: ReadonlyArray<readonly [host: string, path: RegExp]> = [
  ['google.com', /^\/amp\/(s\/)?(.+)$/],
  ['cdn.ampproject.org', /^\/[cv]\/(s\/)?(.+)$/],
];

/** A site's own exit pages: "/go?url=…", "/out.php?link=…". */
const EXIT_PATH =
  /(?:^|\/)(?:go|goto|out|outgoing|link|leave|exit|away|redirect|redir|jump|click|external|url)(?:\.\w{2,4})?\/?$/i;
const EXIT_PARAMETER = /^(?:url|u|to|target|link|goto|out|dest|destination|redirect|q|href)$/i;

/**
 * The target of a known redirector, or undefined if the address is none. The target is not checked.
 * @param base address of the linking page, whose own exit pages count as redirectors
 */
export function unwrapRedirect(address: URL, base?: string): string | undefined {
  return (
    fromParameter(address) ?? fromQuery(address) ?? fromPath(address) ?? exitTarget(address, base)
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
    if (target && /^https?:\/\//i.test(target)) return target;
  }
  return undefined;
}

function fromQuery(address: URL): string | undefined {
  if (!QUERY_IS_TARGET.some((host) => isOn(address, host))) return undefined;
  return /^\?(https?:\/\/.+)$/i.exec(address.search)?.[1];
}

function fromPath(address: URL): string | undefined {
  for (const [host, path] of AMP_VIEWERS) {
    const target = isOn(address, host) ? path.exec(address.pathname) : null;
    if (target) return `${target[1] ? 'https' : 'http'}://${target[2]}${address.search}`;
  }
  return undefined;
}
