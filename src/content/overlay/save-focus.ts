/**
 * Remembers where the focus was before it came into `host`.
 * @returns gives it back, if it is still in there
 */
export function saveFocus(host: HTMLElement): () => void {
  let before: EventTarget | null = null;
  host.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget !== host) before = relatedTarget;
  });
  return () => {
    if (document.activeElement !== host) return;
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}
