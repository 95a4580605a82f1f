import { interfaceDirection, interfaceLanguage } from '../browser/interface-language.ts';
import { build } from './build.ts';
import { keepFocus } from './keep-focus.ts';

/** Something of ours over the page. */
export interface Mounted {
  host: HTMLElement;
  root: ShadowRoot;
  remove(): void;
}

/**
 * Puts an overlay on the page that the page can neither style nor look into, and that moves nothing.
 * A style element, because Firefox before 153 refuses adoptedStyleSheets from a content script.
 */
export function mount(css: string, ...content: Node[]): Mounted {
  const host = build('unspun-overlay' as 'div', {
    lang: interfaceLanguage(),
    dir: interfaceDirection(),
  });
  const root = host.attachShadow({ mode: 'closed' });
  root.append(build('style', {}, css), ...content);
  const onFullscreen = () => {
    host.hidden = document.fullscreenElement !== null;
  };
  document.addEventListener('fullscreenchange', onFullscreen);
  onFullscreen();
  document.documentElement.append(host);
  const giveFocusBack = keepFocus(host);
  const remove = () => {
    giveFocusBack();
    document.removeEventListener('fullscreenchange', onFullscreen);
    host.remove();
  };
  return { host, root, remove };
}
