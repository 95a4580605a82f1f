/** Longer addresses are left out: data in disguise. */
const MAX_URL_LENGTH = 4096;

/** An absolute http(s) address, resolved against `base`; undefined if `href` is none. */
export function resolveUrl(href: string | null | undefined, base: string): string | undefined {
  if (!href || href.length > MAX_URL_LENGTH) return undefined;
  try {
    const address = new URL(href.trim(), base);
    return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : undefined;
  } catch {
    return undefined;
  }
}

/** The address that a page's relative links start from: its `<base>`, if it has one, else its own. */
export function baseUrlOf(document: Document, url: string): string {
  return resolveUrl(document.querySelector('base[href]')?.getAttribute('href'), url) ?? url;
}
