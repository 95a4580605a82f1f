import { interfaceDirection, interfaceLanguage } from '../../browser/i18n/interface-language.ts';
import { createElement } from './create-element.ts';
import { saveFocus } from './save-focus.ts';

/** Something of ours over the page. */
export interface Overlay {
  host: HTMLElement;
  root: ShadowRoot;
  remove(): void;
}

/**
 * Puts an overlay on the page that the page can neither style nor look into, and that moves nothing.
 * A style element, because Firefox before 153 refuses adoptedStyleSheets from a content script.
 */
export function showOverlay(css: string, ...content: Node[]): Overlay {
  const host = createElement('unspun-overlay' as 'div', {
    lang: interfaceLanguage(),
    dir: interfaceDirection(),
  });
  const root = host.attachShadow({ mode: 'closed' });
  root.append(createElement('style', {}, css), ...content);
  const onFullscreen = () => {
    host.hidden = document.fullscreenElement !== null;
  };
  document.addEventListener('fullscreenchange', onFullscreen);
  onFullscreen();
  document.documentElement.append(host);
  const giveFocusBack = saveFocus(host);
  const remove = () => {
    giveFocusBack();
    document.removeEventListener('fullscreenchange', onFullscreen);
    host.remove();
  };
  return { host, root, remove };
}
