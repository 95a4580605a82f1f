/**
 * Remembers where the focus was before it entered `host`.
 * @returns restores it, if it is still in there
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
