import browser from '../../browser/web-extension.ts';

/** As often as that it is looked whether the extension is still there. Milliseconds. */
const CHECK_MS = 1000;

/** True while the version of the extension that this script belongs to is running. */
export const isExtensionAlive = (): boolean => browser.runtime?.id !== undefined;

/**
 * Calls `end` once the extension has been updated, switched off or removed: no event says so to the scripts that it
 * leaves behind in pages. Returns how to stop.
 */
export function whenOrphaned(end: () => void): () => void {
  const timer = setInterval(() => {
    if (isExtensionAlive()) return;
    clearInterval(timer);
    end();
  }, CHECK_MS);
  return () => clearInterval(timer);
}
