import { copyOutsized } from './copy-outsized.ts';
import { isHidden, MAY_BE_HIDDEN } from './is-hidden.ts';
import { isOutsized, type PageCaps } from './measure-page.ts';
import { pairTexts, textsBelow } from './pair-texts.ts';

/** Titles longer than this are cut in the copy: extraction compares each heading with them. Characters. */
const LONGEST_TITLE = 500;

/** A copy of a page that may be taken apart. */
export interface PageCopy {
  document: Document;
  /** The page's own text node for each of the copy's. */
  own: ReadonlyMap<Text, Text>;
  /** True if only the page's beginning was copied. */
  truncated: boolean;
}

/**
 * A copy of the page that extraction may take apart, without what the page hides; the page itself stays untouched.
 * Of an outsized page only as much as the caps allow, flattened.
 */
export function copyPage(document: Document, caps: PageCaps): PageCopy {
  const copy = isOutsized(document, caps) ? copyOutsized(document, caps) : copyWhole(document);
  for (const title of copy.document.querySelectorAll('title')) shorten(title);
  for (const meta of copy.document.querySelectorAll('meta[content]')) {
    if ((meta.getAttribute('content')?.length ?? 0) > LONGEST_TITLE) meta.remove();
  }
  return copy;
}

function copyWhole(document: Document): PageCopy {
  const copy = document.cloneNode(true) as Document;
  const own = pairTexts(document, copy);
  for (const element of copy.body.querySelectorAll(MAY_BE_HIDDEN)) {
    if (!isHidden(element)) continue;
    for (const text of textsBelow(element)) own.delete(text);
    element.remove();
  }
  return { document: copy, own, truncated: false };
}

function shorten(title: Element): void {
  const text = title.textContent ?? '';
  if (text.length > LONGEST_TITLE) title.textContent = text.slice(0, LONGEST_TITLE);
}
