/** Paragraphs shorter than this are teasers, captions and menus. Characters. */
const SHORTEST_PARAGRAPH = 80;

/** So much text in paragraphs may be an article. Characters; about 60 words. */
const ENOUGH_TEXT = 400;

/**
 * A cheap guess whether a page may hold an article: enough text in paragraphs, or in elements broken by `<br>`.
 * Wrong only on the side of reading too much.
 */
export function isArticleLike(document: Document): boolean {
  let found = 0;
  for (const element of document.querySelectorAll('p, pre, blockquote, li, dd, td')) {
    const length = element.textContent?.trim().length ?? 0;
    if (length >= SHORTEST_PARAGRAPH) found += length;
    if (found >= ENOUGH_TEXT) return true;
  }
  return false;
}
