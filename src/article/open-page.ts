import { flattenPage } from './dom/flatten-page.ts';
import { undoDomClobbering } from './dom/undo-dom-clobbering.ts';
import { isArticleLike } from './is-article-like.ts';

/**
 * The page as it can be read: as it is drawn, without names that stand before properties. Undefined if it does not look
 * like an article, unless it is wanted in any case.
 */
export function openPage(document: Document, always: boolean): Document | undefined {
  const page = flattenPage(undoDomClobbering(document));
  return page.body && (always || isArticleLike(page)) ? page : undefined;
}
