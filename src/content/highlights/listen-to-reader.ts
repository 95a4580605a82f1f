import { onTrusted } from '../on-trusted.ts';

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
  onTrusted(document, 'pointermove', onPointer, options);
  onTrusted(document, 'pointerdown', onPointer, options);
  onTrusted(document, 'selectionchange', onCaretMoved, { signal });
  onTrusted(window, 'scroll', onViewChanged, options);
  onTrusted(window, 'resize', onViewChanged, options);
  onTrusted(window, 'keydown', ({ key }) => key === 'Escape' && onEscape(), options);
}
