import { cloneLargePage } from './clone-large-page.ts';
import { findComments } from './find-comments.ts';
import { MAYBE_HIDDEN_SELECTOR } from './is-hidden.ts';
import type { PageLimits } from './is-large-page.ts';
import type { ClonedPage, PageClone } from './page-clone.ts';
import { pairTextNodes, textNodesBelow } from './pair-text-nodes.ts';

/** Longer titles are cut in the clone, because extraction compares each heading with them. Characters. */
const MAX_TITLE_LENGTH = 500;

/** More text than this is no decoration, though it be hidden from screen readers. Characters. */
const MAX_DECORATION_LENGTH = 400;

/**
 * Clones the page without what it hides, so that extraction can modify it and the page stays as it is. Of a large page
 * only the part within the limits is cloned, flattened.
 */
export function clonePage(page: ClonedPage, limits: PageLimits): PageClone {
  const clone = page.isLarge ? cloneLargePage(page, limits) : cloneWholePage(page);
  for (const title of clone.document.querySelectorAll('title')) shortenTitle(title);
  for (const meta of clone.document.querySelectorAll('meta[content]')) {
    if ((meta.getAttribute('content')?.length ?? 0) > MAX_TITLE_LENGTH) meta.remove();
  }
  return clone;
}

function cloneWholePage({ document, isHidden }: ClonedPage): PageClone {
  const clone = document.cloneNode(true) as Document;
  const pageNodeOf = pairTextNodes(document, clone);
  const drop = (element: Element) => {
    for (const text of textNodesBelow(element)) pageNodeOf.delete(text);
    element.remove();
  };
  const originals = document.body.querySelectorAll(MAYBE_HIDDEN_SELECTOR);
  clone.body.querySelectorAll(MAYBE_HIDDEN_SELECTOR).forEach((element, index) => {
    if (isHidden(originals[index] as Element)) drop(element);
    else unhide(element);
  });
  for (const element of clone.body.querySelectorAll('[aria-hidden="true"]'))
    if ((element.textContent?.length ?? 0) > MAX_DECORATION_LENGTH) unhide(element);
  for (const element of clone.body.querySelectorAll('script, style, template')) drop(element);
  for (const element of findComments(clone.body)) drop(element);
  return { document: clone, pageNodeOf, truncated: false };
}

/** Extraction goes by these attributes; what is seen all the same must not be lost to it. */
function unhide(element: Element): void {
  for (const name of ['hidden', 'style', 'aria-hidden']) element.removeAttribute(name);
}

function shortenTitle(title: Element): void {
  const text = title.textContent ?? '';
  if (text.length > MAX_TITLE_LENGTH) title.textContent = text.slice(0, MAX_TITLE_LENGTH);
}
