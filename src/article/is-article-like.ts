/** Paragraphs shorter than this are teasers, captions and menus. Characters. */
const MIN_PARAGRAPH_LENGTH = 80;

/** So much text in paragraphs may be an article. Characters; about 60 words. */
const MIN_ARTICLE_LENGTH = 400;

/** A page with more text than this to look at is no quick guess any more. Characters; lists in lists count anew. */
const MAX_TEXT_LENGTH = 200_000;

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
    if (text.length < MIN_PARAGRAPH_LENGTH) continue;
    const length = text.trim().length;
    if (length >= MIN_PARAGRAPH_LENGTH) found += length;
    if (found >= MIN_ARTICLE_LENGTH || looked >= MAX_TEXT_LENGTH) return true;
  }
  return false;
}
