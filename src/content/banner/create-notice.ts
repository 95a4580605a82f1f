import { translate } from '../../browser/i18n/translate.ts';
import { createElement } from '../overlay/create-element.ts';
import { createThreadIcon } from '../overlay/icons.ts';

/** A banner of one sentence and one button. The live region is for screen readers, which do not read the sentence. */
export function createNotice(
  text: string,
  button: HTMLElement,
  liveRegion: HTMLElement,
): HTMLElement {
  const sentence = createElement('p', { 'aria-hidden': 'true' }, createElement('span', {}, text));
  const told = createElement('div', { class: 'told' }, createThreadIcon(), sentence, liveRegion);
  const actions = createElement('div', { class: 'actions' }, button);
  const row = createElement('div', { class: 'row notice' }, told, actions);
  return createElement('section', { 'aria-label': translate('extensionName') }, row);
}
