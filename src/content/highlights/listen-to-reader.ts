/** The reader's actions that concern highlights. */
export interface ReaderHandlers {
  /** The reader points at a position of the window, by mouse, pen or finger. */
  onPointer(event: PointerEvent): void;
  /** The caret moved. */
  onCaretMoved(): void;
  /** The window was scrolled or resized. */
  onViewChanged(): void;
  onEscape(): void;
}

/** Listens to the reader until the signal is aborted, without disturbing the page's own listeners. */
export function listenToReader(
  { onPointer, onCaretMoved, onViewChanged, onEscape }: ReaderHandlers,
  signal: AbortSignal,
) {
  const options = { signal, capture: true, passive: true };
  document.addEventListener('pointermove', onPointer, options);
  document.addEventListener('pointerdown', onPointer, options);
  document.addEventListener('selectionchange', onCaretMoved, { signal });
  addEventListener('scroll', onViewChanged, options);
  addEventListener('resize', onViewChanged, options);
  addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape(), options);
}
