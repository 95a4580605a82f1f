import { yieldToPage } from '../../article/run-in-slices.ts';

/** A page that does not draw itself, whatever the reason, is not waited for longer. Milliseconds. */
const MAX_WAIT_MS = 100;

/**
 * Waits until the page has just been drawn: boxes are known then, reading them brings about no layout of its own, and what
 * takes a while does not hold the drawing up. A tab that nobody sees is not drawn, and not waited for.
 */
export async function afterLayout(): Promise<void> {
  if (document.hidden) return;
  await new Promise((resolve) => {
    const timer = setTimeout(resolve, MAX_WAIT_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
  await yieldToPage();
}
