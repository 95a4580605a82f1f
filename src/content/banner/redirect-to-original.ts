import { translate } from '../../browser/i18n/translate.ts';
import { onTrusted } from '../on-trusted.ts';
import { createAnnouncer } from '../overlay/announcer.ts';
import { createElement } from '../overlay/create-element.ts';
import { findFreeEdge } from '../overlay/find-free-edge.ts';
import { createThreadIcon } from '../overlay/icons.ts';
import { type Overlay, showOverlay } from '../overlay/overlay.ts';
import css from './banner.css?inline';

/** Long enough to read six words and to click. Milliseconds. */
const NOTICE_MS = 1000;

function createNotice(name: string, stay: HTMLElement, liveRegion: HTMLElement): HTMLElement {
  const sentence = createElement(
    'p',
    { 'aria-hidden': 'true' },
    createElement('span', {}, translate('leading', name)),
  );
  const told = createElement('div', { class: 'told' }, createThreadIcon(), sentence, liveRegion);
  const row = createElement(
    'div',
    { class: 'row' },
    told,
    createElement('div', { class: 'actions' }, stay),
  );
  return createElement('section', { 'aria-label': translate('extensionName') }, row);
}

/**
 * Shows where the reader's rule leads and goes there after a second, unless the reader stays. Pointing at the notice or
 * focusing it stops the countdown.
 * @returns the notice; removing it cancels the redirect
 */
export function redirectToOriginal(name: string, url: string): Pick<Overlay, 'host' | 'remove'> {
  const stay = createElement('button', { type: 'button' }, translate('stayHere'));
  const { element, announce } = createAnnouncer();
  const section = createNotice(name, stay, element);
  const edge = findFreeEdge();
  const { host, remove } = showOverlay(css, section);
  host.dataset.edge = edge;
  announce(translate('leading', name));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = () => clearTimeout(timer);
  const start = () => {
    pause();
    // A link outside the page: the site is not told where the reader comes from, and the page cannot stop the click.
    const link = createElement('a', { href: url, rel: 'noreferrer' });
    timer = setTimeout(() => link.click(), NOTICE_MS);
  };
  const listeners = new AbortController();
  const cancel = () => {
    pause();
    listeners.abort();
    remove();
  };
  const { signal } = listeners;
  for (const event of ['pointermove', 'focusin'] as const)
    onTrusted(section, event, pause, { signal });
  onTrusted(section, 'pointerleave', start, { signal });
  // Switching to another tab does not restart the countdown.
  onTrusted(section, 'focusout', () => document.hasFocus() && start(), { signal });
  stay.addEventListener('click', cancel);
  onTrusted(window, 'keydown', ({ key }) => key === 'Escape' && cancel(), { signal });
  // A page restored from the back/forward cache must not redirect again.
  onTrusted(window, 'pagehide', cancel, { signal });
  start();
  return { host, remove: cancel };
}
