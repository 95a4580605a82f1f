import { interfaceDirection, interfaceLanguage } from '../../browser/i18n/interface-language.ts';
import { createElement } from './create-element.ts';
import { saveFocus } from './save-focus.ts';

/** An element of the extension over the page. */
export interface Overlay {
  host: HTMLElement;
  root: ShadowRoot;
  remove(): void;
}

/** True for a body that can hold more elements: pictures, other XML and pages made of frames have none. */
const holdsElements = (body: Element | null): body is HTMLElement => body?.localName === 'body';

/**
 * Shows an overlay that the page can neither style nor read and that does not shift the page. It is the last element of
 * the body: frameworks that hydrate whole documents tolerate nodes there, but not beside head and body. In the top
 * layer, nothing that the page does to its body reaches it. Uses a style element, because Firefox before 153 refuses
 * adoptedStyleSheets from a content script.
 */
export function showOverlay(css: string, ...content: Node[]): Overlay {
  const host = createElement('unspun-overlay' as 'div', {
    lang: interfaceLanguage(),
    dir: interfaceDirection(),
    popover: 'manual',
  });
  const root = host.attachShadow({ mode: 'closed' });
  root.append(createElement('style', {}, css), ...content);
  const onFullscreen = () => {
    host.hidden = document.fullscreenElement !== null;
  };
  document.addEventListener('fullscreenchange', onFullscreen);
  onFullscreen();
  const { body } = document;
  (holdsElements(body) ? body : document.documentElement).append(host);
  host.showPopover?.();
  const restoreFocus = saveFocus(host);
  const remove = () => {
    restoreFocus();
    document.removeEventListener('fullscreenchange', onFullscreen);
    host.remove();
  };
  return { host, root, remove };
}
