import { translate } from '../../browser/i18n/translate.ts';
import type { PageActions } from '../../browser/page-actions.ts';
import { onTrusted } from '../on-trusted.ts';
import { createAnnouncer } from '../overlay/announcer.ts';
import { ClickGuard } from '../overlay/click-guard.ts';
import { createElement } from '../overlay/create-element.ts';
import { findFreeEdge } from '../overlay/find-free-edge.ts';
import { createCloseIcon, createThreadIcon } from '../overlay/icons.ts';
import { type Overlay, showOverlay } from '../overlay/overlay.ts';
import { isExtensionAlive } from '../overlay/when-orphaned.ts';
import css from './banner.css?inline';

/** The banner's actions. */
export interface BannerActions {
  /** Opens the complete verdict; false if that is not possible. */
  explain(): Promise<boolean>;
  /** Opens the page that searches for the original. */
  find(): void;
  /**
   * The banner was closed: by the reader, for this page or the whole site, or by a click that the reader may not have
   * meant.
   */
  onClosed(choice: 'page' | 'site' | undefined, byKeyboard: boolean): void;
}

/** The banner's sentences: how the text looks, and which site the page credits. */
const bannerSentences = ({ sentence, original }: PageActions): string[] => [
  translate(sentence),
  ...(original ? [translate('creditsSite', original.name)] : []),
];

function createExampleList(examples: PageActions['examples']): HTMLElement {
  const items = examples.map(({ quote, expected }) =>
    createElement(
      'li',
      {},
      createElement('q', { dir: 'auto' }, quote),
      ` ${translate('probably')} `,
      createElement('q', { dir: 'auto' }, expected),
    ),
  );
  return createElement('ul', {}, ...items);
}

function showExamplesHere(explanation: HTMLElement, { examples }: PageActions): void {
  if (examples.length === 0) explanation.replaceChildren(translate('bannerExplainedBriefly'));
  else explanation.replaceChildren(translate('bannerExplained'), createExampleList(examples));
}

/** A key's click has no clicks of a mouse in it. */
const isByKeyboard = (event: Event) => !(event instanceof MouseEvent) || event.detail === 0;

const createButton = (label: string, onClick: (event: Event) => void) => {
  const element = createElement('button', { type: 'button' }, label);
  element.addEventListener('click', onClick);
  return element;
};

function createLink(url: string): HTMLElement {
  return createElement('a', { href: url, rel: 'noreferrer' }, translate('readOriginal'));
}

/**
 * Shows the banner over the page at a free edge. It takes no focus, moves nothing, and hides in print and full screen.
 */
export function showBanner(
  pageActions: PageActions,
  actions: BannerActions,
): Pick<Overlay, 'host' | 'remove'> {
  const { element: liveRegion, announce } = createAnnouncer();
  const lines = bannerSentences(pageActions).map((line) => createElement('span', {}, line));
  const sentence = createElement('p', { 'aria-hidden': 'true' }, ...lines);
  const explanation = createElement('div', { class: 'why' });
  const close = (event: Event, choice: 'page' | 'site') => {
    const isMeant = guard.isDeliberate(event);
    remove();
    actions.onClosed(isMeant ? choice : undefined, isByKeyboard(event));
  };
  const explain = async () => {
    if (!isExtensionAlive()) return remove();
    if (!(await actions.explain())) showExamplesHere(explanation, pageActions);
  };
  const closeButton = createButton('', (event) => close(event, 'page'));
  closeButton.className = 'close';
  closeButton.setAttribute('aria-label', translate('close'));
  closeButton.append(createCloseIcon());
  const url = pageActions.original?.url;
  const main = url ? createLink(url) : createButton(translate('findOriginal'), actions.find);
  main.className = 'main';
  const section = createElement(
    'section',
    { 'aria-label': translate('extensionName') },
    createElement(
      'div',
      { class: 'row' },
      createElement('div', { class: 'told' }, createThreadIcon(), sentence, liveRegion),
      createElement(
        'div',
        { class: 'actions' },
        main,
        createButton(translate('why'), explain),
        createButton(translate('notOnThisSite'), (event) => close(event, 'site')),
        closeButton,
      ),
    ),
    explanation,
  );
  onTrusted(section, 'keydown', (event) => event.key === 'Escape' && close(event, 'page'));
  const edge = findFreeEdge();
  const overlay = showOverlay(css, section);
  const { host } = overlay;
  host.dataset.edge = edge;
  const guard = new ClickGuard(host, section);
  const remove = () => {
    guard.stop();
    overlay.remove();
  };
  if (pageActions.tier === 'strong') showExamplesHere(explanation, pageActions);
  announce(bannerSentences(pageActions).join(' '));
  return { host, remove };
}
