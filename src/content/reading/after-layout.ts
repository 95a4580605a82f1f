/** A page that does not draw itself, whatever the reason, is not waited for longer. Milliseconds. */
const MAX_WAIT_MS = 100;

/**
 * Waits until the page has been laid out and is about to be drawn: boxes are known then, and reading them brings about no
 * layout of its own. A tab that nobody sees is not drawn, and not waited for.
 */
export function afterLayout(): Promise<void> {
  if (document.hidden || typeof ResizeObserver !== 'function') return Promise.resolve();
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new ResizeObserver(finish);
    const timer = setTimeout(finish, MAX_WAIT_MS);
    observer.observe(document.documentElement);
  });
}
