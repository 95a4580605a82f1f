import { withoutFragment } from '../../browser/without-fragment.ts';
import type { ArticleAnchors } from './article-anchors.ts';
import { articleInView, articleNamed } from './choose-article.ts';
import { findArticles } from './find-articles.ts';

/** Which of a page's articles belongs to which of its addresses: endless pages show one after the other. */
export class PageArticles {
  readonly #owners = new Map<string, Element>();

  /**
   * The elements that hold the other articles of the page; empty if it has one, or if all belong to the address.
   * @param anchors where the text stands that was judged at this address, if any was
   */
  othersAt(url: string, anchors: ArticleAnchors | undefined): Element[] {
    const articles = findArticles(document);
    const own = this.#ownAt(url, articles, anchors);
    if (!own) return [];
    this.#owners.set(withoutFragment(url), own);
    return articles.filter((article) => article !== own);
  }

  /** True if the page has several articles, so that another address means another of them. */
  hasSeveral(): boolean {
    return findArticles(document).length > 1;
  }

  #ownAt(
    url: string,
    articles: Element[],
    anchors: ArticleAnchors | undefined,
  ): Element | undefined {
    if (articles.length < 2) return undefined;
    const judged = anchors && articles.find((article) => anchors.areIn(article));
    if (judged) return judged;
    const known = this.#owners.get(withoutFragment(url));
    if (known && articles.includes(known)) return known;
    const named = articleNamed(articles, url, document.title);
    if (named) return named;
    // The first address of a page may show them all; a later one shows the one that is being read.
    if (this.#owners.size === 0) return undefined;
    const taken = new Set(this.#owners.values());
    return articleInView(articles.filter((article) => !taken.has(article)));
  }
}
