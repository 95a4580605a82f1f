import { cloneLargePage } from './clone-large-page.ts';
import { isHidden, MAYBE_HIDDEN_SELECTOR } from './is-hidden.ts';
import { isLargePage, type PageLimits } from './is-large-page.ts';
import { pairTextNodes, textNodesBelow } from './pair-text-nodes.ts';

/** Titles longer than this are cut in the copy: extraction compares each heading with them. Characters. */
const MAX_TITLE_LENGTH = 500;

/** A copy of a page that may be taken apart. */
export interface PageClone {
  document: Document;
  /** The page's own text node for each of the copy's. */
  pageNodeOf: ReadonlyMap<Text, Text>;
  /** True if only the page's beginning was copied. */
  truncated: boolean;
}

/**
 * A copy of the page that extraction may take apart, without what the page hides; the page itself stays untouched.
 * Of an outsized page only as much as the caps allow, flattened.
 */
export function clonePage(document: Document, caps: PageLimits): PageClone {
  const copy = isLargePage(document, caps)
    ? cloneLargePage(document, caps)
    : cloneWholePage(document);
  for (const title of copy.document.querySelectorAll('title')) shorten(title);
  for (const meta of copy.document.querySelectorAll('meta[content]')) {
    if ((meta.getAttribute('content')?.length ?? 0) > MAX_TITLE_LENGTH) meta.remove();
  }
  return copy;
}

function cloneWholePage(document: Document): PageClone {
  const copy = document.cloneNode(true) as Document;
  const own = pairTextNodes(document, copy);
  for (const element of copy.body.querySelectorAll(MAYBE_HIDDEN_SELECTOR)) {
    if (!isHidden(element)) continue;
    for (const text of textNodesBelow(element)) own.delete(text);
    element.remove();
  }
  return { document: copy, pageNodeOf: own, truncated: false };
}

function shorten(title: Element): void {
  const text = title.textContent ?? '';
  if (text.length > MAX_TITLE_LENGTH) title.textContent = text.slice(0, MAX_TITLE_LENGTH);
}
