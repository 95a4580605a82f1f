import { translate } from '../../browser/i18n/translate.ts';
import { createAnnouncer } from '../overlay/announcer.ts';
import { createElement } from '../overlay/create-element.ts';
import { findFreeEdge } from '../overlay/find-free-edge.ts';
import { createThreadIcon } from '../overlay/icons.ts';
import { showOverlay } from '../overlay/overlay.ts';
import css from './banner.css?inline';

/** Long enough to read six words and to click. Milliseconds. */
const NOTICE_MS = 1000;

function createNotice(name: string, stay: HTMLElement, announced: HTMLElement): HTMLElement {
  const sentence = createElement(
    'p',
    { 'aria-hidden': 'true' },
    createElement('span', {}, translate('leading', name)),
  );
  const told = createElement('div', { class: 'told' }, createThreadIcon(), sentence, announced);
  const row = createElement(
    'div',
    { class: 'row' },
    told,
    createElement('div', { class: 'actions' }, stay),
  );
  return createElement('section', { 'aria-label': translate('extensionName') }, row);
}

/**
 * Says where the reader's own rule leads, and goes there after a second unless the reader stays. Whoever points at
 * the notice or comes to it by keyboard is not hurried. Answers how to stay.
 */
export function redirectToOriginal(name: string, url: string): () => void {
  const stay = createElement('button', { type: 'button' }, translate('stayHere'));
  const { element, announce } = createAnnouncer();
  const section = createNotice(name, stay, element);
  const edge = findFreeEdge();
  const { host, remove } = showOverlay(css, section);
  host.dataset.edge = edge;
  announce(translate('leading', name));
  let going: ReturnType<typeof setTimeout> | undefined;
  const wait = () => clearTimeout(going);
  const go = () => {
    wait();
    going = setTimeout(() => location.assign(url), NOTICE_MS);
  };
  const left = new AbortController();
  const end = () => {
    wait();
    left.abort();
    remove();
  };
  const { signal } = left;
  for (const hold of ['pointermove', 'focusin']) section.addEventListener(hold, wait, { signal });
  section.addEventListener('pointerleave', go, { signal });
  // A reader who only looks at another tab is not done here.
  section.addEventListener('focusout', () => document.hasFocus() && go(), { signal });
  stay.addEventListener('click', end);
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  // A page that is gone back to comes as it was left: it must not lead away again.
  addEventListener('pagehide', end, { signal });
  go();
  return end;
}
