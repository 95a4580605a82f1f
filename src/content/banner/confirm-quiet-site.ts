import { translate } from '../../browser/i18n/translate.ts';
import { onTrusted } from '../on-trusted.ts';
import { createAnnouncer } from '../overlay/announcer.ts';
import { ClickGuard } from '../overlay/click-guard.ts';
import { createElement } from '../overlay/create-element.ts';
import { type Overlay, showOverlay } from '../overlay/overlay.ts';
import { whenOrphaned } from '../overlay/when-orphaned.ts';
import css from './banner.css?inline';
import { startCountdown } from './countdown.ts';
import { createNotice } from './create-notice.ts';

/** Long enough to notice, to read six words and to reach the button. Milliseconds. */
const CONFIRMATION_MS = 8000;

/** How the reader closed the banner, and what to do if that was a mistake. */
export interface Confirmation {
  /** The edge at which the banner stood. */
  edge: string | undefined;
  /** The keyboard's user goes on in the confirmation. */
  byKeyboard: boolean;
  undo(): void;
}

/**
 * Says in the banner's place that this site shows no more banners, with a button that takes it back. It goes by itself,
 * but never while the reader points at it or has the focus in it.
 */
export function confirmQuietSite({
  edge,
  byKeyboard,
  undo,
}: Confirmation): Pick<Overlay, 'remove'> {
  const button = createElement('button', { type: 'button', class: 'undo' }, translate('undo'));
  const { element, announce } = createAnnouncer();
  const section = createNotice(translate('bannerOffHere'), button, element);
  const overlay = showOverlay(css, section);
  if (edge) overlay.host.dataset.edge = edge;
  // The second click of a double click on the banner's button falls on this one.
  const guard = new ClickGuard(overlay.host, section);
  const remove = () => {
    stop();
    stopWatching();
    guard.stop();
    overlay.remove();
  };
  const stop = startCountdown(section, CONFIRMATION_MS, remove);
  const stopWatching = whenOrphaned(remove);
  onTrusted(section, 'keydown', ({ key }) => key === 'Escape' && remove());
  button.addEventListener('click', (event) => {
    if (!guard.isDeliberate(event)) return;
    remove();
    undo();
  });
  announce(translate('bannerOffHere'));
  if (byKeyboard) button.focus({ preventScroll: true });
  return { remove };
}
