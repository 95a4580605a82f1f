import { translate } from '../../browser/i18n/translate.ts';
import { onTrusted } from '../on-trusted.ts';
import { createAnnouncer } from '../overlay/announcer.ts';
import { createElement } from '../overlay/create-element.ts';
import { findFreeEdge } from '../overlay/find-free-edge.ts';
import { type Overlay, showOverlay } from '../overlay/overlay.ts';
import css from './banner.css?inline';
import { startCountdown } from './countdown.ts';
import { createNotice } from './create-notice.ts';

/** Long enough to read six words and to click. Milliseconds. */
const NOTICE_MS = 1000;

/**
 * Shows where the reader's rule leads and goes there after a second, unless the reader stays. Pointing at the notice or
 * focusing it stops the countdown.
 * @param onStay the reader stays on the page
 * @returns the notice; removing it cancels the redirect
 */
export function redirectToOriginal(
  name: string,
  url: string,
  onStay: () => void,
): Pick<Overlay, 'host' | 'remove'> {
  const stay = createElement('button', { type: 'button' }, translate('stayHere'));
  const { element, announce } = createAnnouncer();
  const section = createNotice(translate('leading', name), stay, element);
  const edge = findFreeEdge();
  const { host, remove } = showOverlay(css, section);
  host.dataset.edge = edge;
  announce(translate('leading', name));
  const stop = startCountdown(section, NOTICE_MS, () => {
    // A link outside the page: the site is not told where the reader comes from, and the page cannot stop the click.
    createElement('a', { href: url, rel: 'noreferrer' }).click();
  });
  const listeners = new AbortController();
  const { signal } = listeners;
  const cancel = () => {
    stop();
    listeners.abort();
    remove();
  };
  const stayHere = () => {
    cancel();
    onStay();
  };
  stay.addEventListener('click', stayHere);
  onTrusted(window, 'keydown', ({ key }) => key === 'Escape' && stayHere(), { signal });
  // A page restored from the back/forward cache must not redirect again.
  onTrusted(window, 'pagehide', cancel, { signal });
  return { host, remove: cancel };
}
