import { onTrusted } from '../on-trusted.ts';

/**
 * Calls `onEnd` after a time, unless the reader points at the section or focuses it: then the time starts afresh once
 * they have left it.
 * @param ms milliseconds
 * @returns stops it
 */
export function startCountdown(section: HTMLElement, ms: number, onEnd: () => void): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = () => clearTimeout(timer);
  const start = () => {
    pause();
    timer = setTimeout(onEnd, ms);
  };
  for (const event of ['pointermove', 'focusin'] as const)
    onTrusted(section, event, pause, { signal });
  onTrusted(section, 'pointerleave', start, { signal });
  // Switching to another tab does not restart the countdown.
  onTrusted(section, 'focusout', () => document.hasFocus() && start(), { signal });
  start();
  return () => {
    pause();
    listeners.abort();
  };
}
