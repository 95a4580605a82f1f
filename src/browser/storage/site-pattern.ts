/** Longest pattern: nobody types a longer address, and matching stays fast. Characters. */
const MAX_PATTERN_LENGTH = 200;

/** What a reader may type: a host, optionally a path, `*` as a wildcard in either. */
const VALID_PATTERN = /^(?:\*\.)?[\p{L}\p{N}*][\p{L}\p{N}.*-]*(?::\d+)?(?:\/\S*)?$/u;

/**
 * Normalizes a pattern: without scheme, "www." and trailing slash, lower case up to the path.
 * @returns undefined if the text is not a pattern ("example.com", "example.com/news", "*.example.com/*\/print")
 */
export function parseSitePattern(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');
  if (bare.length > MAX_PATTERN_LENGTH || !VALID_PATTERN.test(bare)) return undefined;
  const [host = '', ...path] = bare.split('/');
  return [host.toLowerCase(), ...path].join('/');
}

/** True if `text` matches `pattern` with its `*` wildcards. Linear, even for hostile texts. */
function matchesWildcards(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return text === pattern;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= text.length - last.length;
}

/** A host matches itself and its subdomains. */
const matchesHost = (host: string, pattern: string) =>
  matchesWildcards(host, pattern) || matchesWildcards(host, `*.${pattern}`);

/** A path matches itself and everything below it. */
const matchesPath = (path: string, pattern: string) =>
  matchesWildcards(path, pattern) || matchesWildcards(path, `${pattern}/*`);

/** True if an address matches a pattern. A pattern without a path matches the whole host. */
export function matchesSite(url: string, pattern: string): boolean {
  if (!URL.canParse(url)) return url === pattern;
  const { host, hostname, pathname } = new URL(url);
  const [patternHost = '', ...path] = pattern.split('/');
  const addressHost = (patternHost.includes(':') ? host : hostname).replace(/^www\./, '');
  return (
    matchesHost(addressHost, patternHost) &&
    (path.length === 0 || matchesPath(pathname, `/${path.join('/')}`))
  );
}
