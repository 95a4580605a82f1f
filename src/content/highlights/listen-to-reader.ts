/** What the reader does that concerns marks. */
export interface ReaderHandlers {
  /** Points at a place of the window, by mouse, pen or finger. */
  point(event: PointerEvent): void;
  /** Sets the caret elsewhere. */
  moveCaret(): void;
  /** Scrolls, or sizes the window. */
  shift(): void;
  leave(): void;
}

/** Listens to the reader until the signal is aborted; takes nothing away from the page's own listeners. */
export function listenToReader(
  { point, moveCaret, shift, leave }: ReaderHandlers,
  signal: AbortSignal,
) {
  const options = { signal, capture: true, passive: true };
  document.addEventListener('pointermove', point, options);
  document.addEventListener('pointerdown', point, options);
  document.addEventListener('selectionchange', moveCaret, { signal });
  addEventListener('scroll', shift, options);
  addEventListener('resize', shift, options);
  addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), options);
}
