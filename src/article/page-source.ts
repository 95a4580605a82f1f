import { isDrawn, isHidden } from './dom/is-hidden.ts';
import { isLargePage, PAGE_LIMITS } from './dom/is-large-page.ts';
import { textNodesBelow } from './dom/pair-text-nodes.ts';
import { createVisibilityCheck, type VisibilityCheck } from './dom/visibility.ts';

/** A page in which an article is looked for, and what its document alone does not tell. */
export interface PageSource {
  document: Document;
  /** Whether an element with attributes that may hide it does hide all its text. */
  isHidden(element: Element): boolean;
  /** It is too large or too deep to be cloned whole. */
  isLarge: boolean;
  invisibleReason: VisibilityCheck;
  /**
   * Finds out why readers do not see these texts, by paint too if `byPaint`: to be done before the check is asked for
   * them. None where the check needs no preparation.
   */
  prepare?(texts: readonly Text[], byPaint: boolean): Promise<void>;
  /** Text of other articles on the same page. */
  excluded: ReadonlySet<Text>;
}

/** A page that is asked itself, live or fetched; `without` the articles in some of its elements. */
export function sourceOf(document: Document, without: readonly Element[] = []): PageSource {
  const drawn = isDrawn(document);
  return {
    document,
    isHidden: (element) => isHidden(element, drawn),
    isLarge: isLargePage(document, PAGE_LIMITS),
    invisibleReason: createVisibilityCheck(document),
    excluded: new Set(without.flatMap(textNodesBelow)),
  };
}
