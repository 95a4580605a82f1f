/** Longest pattern that is kept: no address that a person writes is longer, and matching stays cheap. */
const MAX_PATTERN_LENGTH = 200;

/** What a reader may write: a host, a path behind it, `*` for anything in either. */
const VALID_PATTERN = /^(?:\*\.)?[\p{L}\p{N}*][\p{L}\p{N}.*-]*(?::\d+)?(?:\/\S*)?$/u;

/**
 * A pattern as it is kept: without scheme, "www." and a closing slash, lower case up to the path.
 * @returns undefined if the text is no pattern ("example.com", "example.com/news", "*.example.com/*\/print")
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

/** True if `text` is `pattern` with anything in place of each `*`; linear for a hostile text, too. */
function matchesWildcards(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return text === pattern;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= text.length - last.length;
}

/** A host stands for itself and all hosts below it. */
const matchesHost = (host: string, pattern: string) =>
  matchesWildcards(host, pattern) || matchesWildcards(host, `*.${pattern}`);

/** A path stands for itself and all that lies below it. */
const matchesPath = (path: string, pattern: string) =>
  matchesWildcards(path, pattern) || matchesWildcards(path, `${pattern}/*`);

/** True if the address lies where the pattern says; a pattern without a path means the whole host. */
export function matchesSite(url: string, pattern: string): boolean {
  if (!URL.canParse(url)) return url === pattern;
  const { host, hostname, pathname } = new URL(url);
  const [wanted = '', ...path] = pattern.split('/');
  const named = (wanted.includes(':') ? host : hostname).replace(/^www\./, '');
  return (
    matchesHost(named, wanted) && (path.length === 0 || matchesPath(pathname, `/${path.join('/')}`))
  );
}
