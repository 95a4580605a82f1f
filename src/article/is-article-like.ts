/** Shorter paragraphs are teasers, captions and menus. Characters. */
const MIN_PARAGRAPH_LENGTH = 80;

/** This much text in paragraphs may be an article. Characters; about 60 words. */
const MIN_ARTICLE_LENGTH = 400;

/** Beyond this the guess would no longer be quick, and the page is read. Characters; nested lists count again. */
const MAX_TEXT_LENGTH = 200_000;

/**
 * A quick guess whether a page may hold an article: enough text in paragraphs, or in elements broken by `<br>`. It may
 * say yes to a page without an article, never no to an article.
 */
export function isArticleLike(document: Document): boolean {
  let paragraphLength = 0;
  let examined = 0;
  for (const element of document.querySelectorAll('p, pre, blockquote, li, dd, td')) {
    const text = element.textContent ?? '';
    examined += text.length;
    if (text.length < MIN_PARAGRAPH_LENGTH) continue;
    const length = text.trim().length;
    if (length >= MIN_PARAGRAPH_LENGTH) paragraphLength += length;
    if (paragraphLength >= MIN_ARTICLE_LENGTH || examined >= MAX_TEXT_LENGTH) return true;
  }
  return false;
}
