/** Paragraphs shorter than this are teasers, captions and menus. Characters. */
const SHORTEST_PARAGRAPH = 80;

/** So much text in paragraphs may be an article. Characters; about 60 words. */
const ENOUGH_TEXT = 400;

/** A page with more text than this to look at is no quick guess any more. Characters; lists in lists count anew. */
const MOST_TEXT = 200_000;

/**
 * A cheap guess whether a page may hold an article: enough text in paragraphs, or in elements broken by `<br>`.
 * Wrong only on the side of reading too much.
 */
export function isArticleLike(document: Document): boolean {
  let found = 0;
  let looked = 0;
  for (const element of document.querySelectorAll('p, pre, blockquote, li, dd, td')) {
    const text = element.textContent ?? '';
    looked += text.length;
    if (text.length < SHORTEST_PARAGRAPH) continue;
    const length = text.trim().length;
    if (length >= SHORTEST_PARAGRAPH) found += length;
    if (found >= ENOUGH_TEXT || looked >= MOST_TEXT) return true;
  }
  return false;
}
