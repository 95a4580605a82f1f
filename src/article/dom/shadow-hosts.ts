/**
 * Selects every element that may hold a shadow root, and some that may not: browsers refuse one to the elements that are
 * named here, which are a good part of a page.
 */
const MAYBE_SHADOW_HOST =
  ':not(a, b, br, button, code, em, figure, form, g, i, iframe, img, input, label, li, link, meta, noscript, ol, option, path, picture, script, small, source, strong, style, svg, table, tbody, td, th, time, tr, ul, use)';

/** How many more elements may be looked at. */
export interface ElementBudget {
  elements: number;
}

/**
 * The open shadow roots of a root's own tree. Elements are counted, not iterated: that would take five times as long.
 * @param budget what is looked at is taken from it
 */
export function shadowRootsIn(
  root: ParentNode,
  budget: ElementBudget = { elements: Number.POSITIVE_INFINITY },
): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const elements = root.querySelectorAll(MAYBE_SHADOW_HOST);
  const count = Math.min(elements.length, budget.elements);
  budget.elements -= count;
  for (let i = 0; i < count; i++) {
    const { shadowRoot } = elements[i] as Element;
    if (shadowRoot) found.push(shadowRoot);
  }
  return found;
}

/** While a page is opened it is looked through more than once within so little time. Milliseconds. */
const KEPT_MS = 50;

let kept: { document: Document; roots: ShadowRoot[]; time: number } | undefined;

/** The same of a whole document, as they were a moment ago. */
export function shadowRootsOf(document: Document, budget?: ElementBudget): readonly ShadowRoot[] {
  const time = performance.now();
  if (kept?.document !== document || time - kept.time > KEPT_MS)
    kept = { document, roots: shadowRootsIn(document, budget), time };
  return kept.roots;
}
