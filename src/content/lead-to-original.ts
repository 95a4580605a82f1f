import { say } from '../browser/say.ts';
import { makeAnnouncer } from './announcer.ts';
import css from './banner.css?inline';
import { build } from './build.ts';
import { drawThread } from './draw.ts';
import { findFreeEdge } from './find-free-edge.ts';
import { mount } from './mount.ts';

/** Long enough to read six words and to click. Milliseconds. */
const NOTICE = 1000;

function buildNotice(name: string, stay: HTMLElement, announced: HTMLElement): HTMLElement {
  const sentence = build('p', { 'aria-hidden': 'true' }, build('span', {}, say('leading', name)));
  const told = build('div', { class: 'told' }, drawThread(), sentence, announced);
  const row = build('div', { class: 'row' }, told, build('div', { class: 'actions' }, stay));
  return build('section', { 'aria-label': say('extensionName') }, row);
}

/**
 * Says where the reader's own rule leads, and goes there after a second unless the reader stays. Whoever points at
 * the notice or comes to it by keyboard is not hurried. Answers how to stay.
 */
export function leadToOriginal(name: string, url: string): () => void {
  const stay = build('button', { type: 'button' }, say('stayHere'));
  const { element, announce } = makeAnnouncer();
  const section = buildNotice(name, stay, element);
  const edge = findFreeEdge();
  const { host, remove } = mount(css, section);
  host.dataset.edge = edge;
  announce(say('leading', name));
  let going: ReturnType<typeof setTimeout> | undefined;
  const wait = () => clearTimeout(going);
  const go = () => {
    wait();
    going = setTimeout(() => location.assign(url), NOTICE);
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
