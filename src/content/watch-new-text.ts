import { countAddedText } from './count-added-text.ts';

/** This much new text may be an article. Characters; about eighty words. */
const MIN_NEW_TEXT = 500;
/** Smaller additions (clocks, counters) do not delay settling. Characters. */
const MIN_CHANGE = 50;
/** The page has settled after this long without new text. Milliseconds. */
const SETTLE_MS = 500;
/** How long a page is watched after opening or an address change. Milliseconds. */
const WATCH_MS = 60_000;

/**
 * Calls `onNewText` whenever much text has arrived and settled, for a minute.
 * @returns stops watching
 */
export function watchNewText(onNewText: () => void): () => void {
  let added = 0;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    added = 0;
    onNewText();
  };
  const observer = new MutationObserver((records) => {
    const length = countAddedText(records);
    added += length;
    if (added < MIN_NEW_TEXT || length < MIN_CHANGE) return;
    clearTimeout(settleTimer);
    settleTimer = setTimeout(settle, SETTLE_MS);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(settleTimer);
    clearTimeout(stopTimer);
  };
  const stopTimer = setTimeout(stop, WATCH_MS);
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return stop;
}
