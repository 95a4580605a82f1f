import { createElement } from './create-element.ts';

/** A live region: announced by screen readers, not visible. */
export interface Announcer {
  element: HTMLElement;
  announce(text: string): void;
}

/** Creates a live region. It announces only later changes, so the text is set afterwards; of several, the last one. */
export function createAnnouncer(): Announcer {
  const element = createElement('p', { role: 'status', class: 'announced' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    announce(text) {
      clearTimeout(timer);
      timer = setTimeout(() => element.replaceChildren(text));
    },
  };
}
