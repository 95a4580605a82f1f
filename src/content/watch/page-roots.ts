import { shadowRootsIn, shadowRootsOf } from '../../article/dom/shadow-hosts.ts';

/** Elements looked at for shadow roots: each costs some nanoseconds. */
const MAX_ELEMENTS = 20_000;

/**
 * The document and the open shadow roots in it, at whatever depth: all that a page's text may stand in. Whoever needs the
 * document only, or some of them, does not wait for the others to be found.
 */
export function* pageRoots(document: Document): Generator<Document | ShadowRoot> {
  const roots: (Document | ShadowRoot)[] = [document];
  const budget = { elements: MAX_ELEMENTS };
  for (const root of roots) {
    yield root;
    if (budget.elements <= 0) continue;
    roots.push(
      ...(root === document ? shadowRootsOf(document, budget) : shadowRootsIn(root, budget)),
    );
  }
}
