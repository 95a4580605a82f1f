import { interfaceDirection, interfaceLanguage } from '../../browser/i18n/interface-language.ts';
import { createElement } from './create-element.ts';
import { saveFocus } from './save-focus.ts';

/** An element of the extension over the page. */
export interface Overlay {
  host: HTMLElement;
  root: ShadowRoot;
  remove(): void;
}

/**
 * Shows an overlay that the page can neither style nor read and that does not shift the page. Uses a style element,
 * because Firefox before 153 refuses adoptedStyleSheets from a content script.
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
  const restoreFocus = saveFocus(host);
  const remove = () => {
    restoreFocus();
    document.removeEventListener('fullscreenchange', onFullscreen);
    host.remove();
  };
  return { host, root, remove };
}
