/** Less text than this is a teaser. Characters; about a hundred words. */
const MIN_ARTICLE_LENGTH = 600;
/** So many articles are recognised. */
const MAX_ARTICLES = 200;
/** A page with more headings than this is a list. */
const MAX_HEADINGS = 60;

const ARTICLE_SELECTOR =
  'article, [role="article"], [itemtype$="Article"], [itemtype$="BlogPosting"]';

/** True if an element holds an article of its own: enough text below a heading, and no teaser. */
const isFullArticle = (element: Element) =>
  (element.textContent?.length ?? 0) >= MIN_ARTICLE_LENGTH &&
  element.querySelector('h1, h2, h3') !== null;

/** Those of some elements that stand in none of the others. */
const outermost = (elements: Element[]) =>
  elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));

/** The largest element around a heading that holds no other of the headings. */
function containerOf(heading: Element, headings: Element[]): Element {
  let container = heading;
  for (let at = heading.parentElement; at; at = at.parentElement) {
    const isShared = headings.some((other) => other !== heading && at?.contains(other));
    if (isShared || at.localName === 'body') return container;
    container = at;
  }
  return container;
}

/** What the headings that a selector finds stand for, if there are several full articles. */
function byHeadings(document: Document, selector: string): Element[] {
  const headings = [...document.querySelectorAll(selector)].slice(0, MAX_HEADINGS + 1);
  if (headings.length < 2 || headings.length > MAX_HEADINGS) return [];
  const containers = headings.map((heading) => containerOf(heading, headings));
  return [...new Set(containers)].filter(isFullArticle);
}

/**
 * The elements that each hold a whole article, where a page has several: endless scrolling, or a list of whole posts.
 * Empty where it has one or none.
 */
export function findArticles(document: Document): Element[] {
  const elements = [...document.querySelectorAll(ARTICLE_SELECTOR)].slice(0, MAX_ARTICLES);
  const ways = [
    () => (elements.length > 1 ? outermost(elements).filter(isFullArticle) : []),
    () => byHeadings(document, 'h1'),
    // Titles that link to their own page: lists of posts.
    () => byHeadings(document, 'h2:has(> a[href])'),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 1) return found;
  }
  return [];
}
