import { say } from '../browser/say.ts';
import css from './banner.css?inline';
import { build } from './build.ts';
import { drawThread } from './draw.ts';
import { findFreeEdge } from './find-free-edge.ts';
import { mount } from './mount.ts';

/** Long enough to read six words and to click. Milliseconds. */
const NOTICE = 1000;

/** Says where the reader's own rule leads, and goes there after a second unless the reader stays. Answers how to stay. */
export function leadToOriginal(name: string, url: string): () => void {
  const stay = build('button', { type: 'button' }, say('stayHere'));
  const sentence = build('p', { role: 'status' }, build('b', {}, say('leading', name)));
  const told = build('div', { class: 'told' }, drawThread(), sentence);
  const actions = build('div', { class: 'actions' }, stay);
  const row = build('div', { class: 'row' }, told, actions);
  const section = build('section', { 'aria-label': say('extensionName') }, row);
  const edge = findFreeEdge();
  const { host, remove } = mount(css, section);
  host.dataset.edge = edge;
  const going = setTimeout(() => location.assign(url), NOTICE);
  const end = () => {
    clearTimeout(going);
    remove();
  };
  stay.addEventListener('click', end);
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { once: true });
  // A page that is gone back to comes as it was left: it must not lead away again.
  addEventListener('pagehide', end, { once: true });
  return end;
}
