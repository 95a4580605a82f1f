import { cloneLargePage } from './clone-large-page.ts';
import { isHidden, MAYBE_HIDDEN_SELECTOR } from './is-hidden.ts';
import { isLargePage, type PageLimits } from './is-large-page.ts';
import type { PageClone } from './page-clone.ts';
import { pairTextNodes, textNodesBelow } from './pair-text-nodes.ts';

/** Longer titles are cut in the clone, because extraction compares each heading with them. Characters. */
const MAX_TITLE_LENGTH = 500;

/**
 * Clones the page without what it hides, so that extraction can modify it and the page stays as it is. Of a large page
 * only the part within the limits is cloned, flattened.
 */
export function clonePage(document: Document, limits: PageLimits): PageClone {
  const clone = isLargePage(document, limits)
    ? cloneLargePage(document, limits)
    : cloneWholePage(document);
  for (const title of clone.document.querySelectorAll('title')) shortenTitle(title);
  for (const meta of clone.document.querySelectorAll('meta[content]')) {
    if ((meta.getAttribute('content')?.length ?? 0) > MAX_TITLE_LENGTH) meta.remove();
  }
  return clone;
}

function cloneWholePage(document: Document): PageClone {
  const clone = document.cloneNode(true) as Document;
  const pageNodeOf = pairTextNodes(document, clone);
  for (const element of clone.body.querySelectorAll(MAYBE_HIDDEN_SELECTOR)) {
    if (!isHidden(element)) continue;
    for (const text of textNodesBelow(element)) pageNodeOf.delete(text);
    element.remove();
  }
  return { document: clone, pageNodeOf, truncated: false };
}

function shortenTitle(title: Element): void {
  const text = title.textContent ?? '';
  if (text.length > MAX_TITLE_LENGTH) title.textContent = text.slice(0, MAX_TITLE_LENGTH);
}
