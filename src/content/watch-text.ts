import { countAdded } from './count-added.ts';

/** So much new text may be an article, or another one. Characters; some eighty words. */
const ENOUGH = 500;
/** Text that comes in smaller pieces (clocks, counters) keeps nobody waiting. Characters. */
const CRUMB = 50;
/** The page has settled once no more text has come for so long. Milliseconds. */
const STILL = 500;
/** A page is watched for so long after it was opened or changed its address. Milliseconds. */
const WATCHED = 60_000;

/** Calls `onNewText` whenever much text has arrived and settled, for a minute; returns how to stop before. */
export function watchText(onNewText: () => void): () => void {
  let added = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    added = 0;
    onNewText();
  };
  const observer = new MutationObserver((records) => {
    const length = countAdded(records);
    added += length;
    if (added < ENOUGH || length < CRUMB) return;
    clearTimeout(settling);
    settling = setTimeout(settle, STILL);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(settling);
    clearTimeout(ending);
  };
  const ending = setTimeout(stop, WATCHED);
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return stop;
}
