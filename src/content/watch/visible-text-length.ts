const TEXT_SELECTOR = 'p, pre, blockquote, li, dd, td, textarea, article, section, h1, h2';
/** Elements looked at in each root. */
const MAX_ELEMENTS = 500;

const VISIBLE = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };

/**
 * A number that changes when much text comes, goes, is shown or hidden, by whatever means: lengths of the elements that
 * hold text and are visible, and the height of the page. Takes a few milliseconds.
 * @param roots the document and the shadow roots in it
 */
export function visibleTextLength(document: Document, roots: readonly ParentNode[]): number {
  let sum = document.documentElement?.scrollHeight ?? 0;
  for (const root of roots) {
    const elements = root.querySelectorAll(TEXT_SELECTOR);
    for (let i = 0; i < Math.min(elements.length, MAX_ELEMENTS); i++) {
      const element = elements[i] as Element;
      if (element.checkVisibility?.(VISIBLE) !== false) sum += element.textContent?.length ?? 0;
    }
  }
  return sum;
}
