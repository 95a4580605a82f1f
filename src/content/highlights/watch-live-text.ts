import { countAddedText } from '../count-added-text.ts';
import type { HighlightList } from './highlight-list.ts';
import { isHighlightIntact } from './is-highlight-intact.ts';

/** A changed page is searched again after it has been still for this long. Milliseconds. */
const SETTLE_MS = 250;
/** Less new text, such as a clock's, cannot bring quoted words back. Characters. */
const MIN_ADDED_TEXT = 20;

/** What is to be done when the page changes its text. */
export interface LiveTextHandlers {
  /** Words have lost their highlights: before the page is drawn again. */
  onLost(): void;
  /** The page stands still: it may hold quoted words in other places. */
  onSettled(): void;
}

/**
 * Watches the page's text. Highlights of words that have changed leave the list at once.
 * @returns stops watching
 */
export function watchLiveText(list: HighlightList, handlers: LiveTextHandlers): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    const intact = list.items.filter(isHighlightIntact);
    const hasLost = intact.length < list.items.length;
    list.items = intact;
    if (hasLost) handlers.onLost();
    const mayHoldQuotes =
      countAddedText(records) >= MIN_ADDED_TEXT && intact.length < list.evidence.length;
    if (!hasLost && !mayHoldQuotes) return;
    clearTimeout(timer);
    timer = setTimeout(handlers.onSettled, SETTLE_MS);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
