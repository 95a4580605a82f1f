import { createElement } from './create-element.ts';

/** A line that is heard and not seen. */
export interface Announcer {
  element: HTMLElement;
  announce(text: string): void;
}

/** A live region announces only what changes once it is there: the words come after it, the last ones if many come. */
export function createAnnouncer(): Announcer {
  const element = createElement('p', { role: 'status', class: 'announced' });
  let coming: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    announce(text) {
      clearTimeout(coming);
      coming = setTimeout(() => element.replaceChildren(text));
    },
  };
}
