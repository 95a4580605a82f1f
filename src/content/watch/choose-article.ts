import { withoutFragment } from '../../browser/without-fragment.ts';

const LINK_ATTRIBUTES = [
  'href',
  'data-url',
  'data-href',
  'data-permalink',
  'data-link',
  'content',
  'itemid',
];
/** Where an article says which address is its own. */
const PERMALINK_SELECTOR =
  'a[rel~="bookmark"], h1 a[href], h2 a[href], h3 a[href], a[itemprop~="url"], link[rel="canonical"], [itemprop="mainEntityOfPage"], [data-url], [data-href], [data-permalink], [data-link]';

/** True if an element names that address as its own, or one of those below it does. */
function namesAddress(element: Element, url: string): boolean {
  const wanted = withoutFragment(url);
  return [element, ...element.querySelectorAll(PERMALINK_SELECTOR)].some((one) =>
    LINK_ATTRIBUTES.some((name) => {
      const value = one.getAttribute(name);
      if (!value || !URL.canParse(value, url)) return false;
      return withoutFragment(new URL(value, url).href) === wanted;
    }),
  );
}

const normalize = (text: string | null | undefined) =>
  (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Shorter headings stand in many titles. Characters. */
const MIN_HEADING_LENGTH = 12;

/** True if the page's title is the article's heading, with or without the site's name. */
function hasTitle(element: Element, title: string): boolean {
  const heading = normalize(element.querySelector('h1, h2, h3')?.textContent);
  return heading.length >= MIN_HEADING_LENGTH && normalize(title.slice(0, 500)).includes(heading);
}

/** How many pixels of the window an element's box takes. */
function heightInView(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0);
}

/** The one of several that a test picks, if it is just one. */
function single(articles: Element[], test: (article: Element) => boolean): Element | undefined {
  const found = articles.filter(test);
  return found.length === 1 ? found[0] : undefined;
}

/** The article that names the address as its own, or has the page's title. */
export function articleNamed(articles: Element[], url: string, title: string): Element | undefined {
  return (
    single(articles, (one) => namesAddress(one, url)) ??
    single(articles, (one) => hasTitle(one, title))
  );
}

/** The article that takes most of the window. */
export function articleInView(articles: Element[]): Element | undefined {
  return articles.reduce<Element | undefined>(
    (best, one) => (best && heightInView(best) >= heightInView(one) ? best : one),
    undefined,
  );
}
