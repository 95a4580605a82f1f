/** NodeFilter.SHOW_TEXT; documents outside of a browser lack the constant. */
const SHOW_TEXT = 4;

/** Shorter texts are labels and menus; a paragraph with links in it is several texts. Characters. */
const MIN_TEXT_LENGTH = 30;

/** This much text outside links may be an article. Characters; about 60 words. */
const MIN_ARTICLE_LENGTH = 400;

/** Elements whose text is none of the page's, or leads to other pages. */
const NOT_PROSE = 'a, button, script, style, noscript, template, select, textarea, svg';

/**
 * A quick guess whether a page may hold an article: enough text outside links, in whatever elements. It may say yes to a
 * page without an article, never no to an article.
 */
export function isArticleLike(document: Document): boolean {
  let length = 0;
  const texts = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    // Its words are made only where they matter.
    if (text.length < MIN_TEXT_LENGTH) continue;
    const own = text.data.trim().length;
    if (own < MIN_TEXT_LENGTH || text.parentElement?.closest(NOT_PROSE)) continue;
    length += own;
    if (length >= MIN_ARTICLE_LENGTH) return true;
  }
  return false;
}
