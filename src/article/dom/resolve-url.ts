/** Longer addresses are ignored: they are data in disguise. Characters. */
const MAX_URL_LENGTH = 4096;

/** Resolves `href` against `base` to an absolute http(s) address. Undefined if it is none. */
export function resolveUrl(href: string | null | undefined, base: string): string | undefined {
  if (!href || href.length > MAX_URL_LENGTH) return undefined;
  try {
    const address = new URL(href.trim(), base);
    return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : undefined;
  } catch {
    return undefined;
  }
}

/** The base of a page's relative links: its `<base>` if it has one, otherwise its address. */
export function baseUrlOf(document: Document, url: string): string {
  return resolveUrl(document.querySelector('base[href]')?.getAttribute('href'), url) ?? url;
}
