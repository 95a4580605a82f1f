import { countAddedText } from './count-added-text.ts';

/** So much new text may be an article, or another one. Characters; some eighty words. */
const MIN_NEW_TEXT = 500;
/** Text that comes in smaller pieces (clocks, counters) keeps nobody waiting. Characters. */
const MIN_CHANGE = 50;
/** The page has settled once no more text has come for so long. Milliseconds. */
const SETTLE_MS = 500;
/** A page is watched for so long after it was opened or changed its address. Milliseconds. */
const WATCH_MS = 60_000;

/** Calls `onNewText` whenever much text has arrived and settled, for a minute; returns how to stop before. */
export function watchNewText(onNewText: () => void): () => void {
  let added = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    added = 0;
    onNewText();
  };
  const observer = new MutationObserver((records) => {
    const length = countAddedText(records);
    added += length;
    if (added < MIN_NEW_TEXT || length < MIN_CHANGE) return;
    clearTimeout(settling);
    settling = setTimeout(settle, SETTLE_MS);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(settling);
    clearTimeout(ending);
  };
  const ending = setTimeout(stop, WATCH_MS);
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return stop;
}
