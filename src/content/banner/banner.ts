import { translate } from '../../browser/i18n/translate.ts';
import type { PageActions } from '../../browser/messages.ts';
import { createAnnouncer } from '../overlay/announcer.ts';
import { createElement } from '../overlay/create-element.ts';
import { findFreeEdge } from '../overlay/find-free-edge.ts';
import { createCloseIcon, createThreadIcon } from '../overlay/icons.ts';
import { showOverlay } from '../overlay/overlay.ts';
import css from './banner.css?inline';

/** The banner's actions. */
export interface BannerActions {
  /** Opens the complete verdict; false if that is not possible. */
  explain(): Promise<boolean>;
  /** Opens the page that searches for the original. */
  find(): void;
  /** The reader closed the banner, for this page or for the whole site. */
  onClosed(forSite: boolean): void;
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

const createButton = (label: string, onClick: () => void) => {
  const element = createElement('button', { type: 'button' }, label);
  element.addEventListener('click', onClick);
  return element;
};

function createLink(url: string): HTMLElement {
  return createElement('a', { href: url, rel: 'noreferrer' }, translate('readOriginal'));
}

/**
 * Shows the banner over the page at a free edge. It takes no focus, moves nothing, and hides in print and full screen.
 * @returns removes the banner
 */
export function showBanner(pageActions: PageActions, actions: BannerActions): () => void {
  const { element: liveRegion, announce } = createAnnouncer();
  const lines = bannerSentences(pageActions).map((line) => createElement('span', {}, line));
  const sentence = createElement('p', { 'aria-hidden': 'true' }, ...lines);
  const explanation = createElement('div', { class: 'why' });
  const close = (forSite: boolean) => {
    remove();
    actions.onClosed(forSite);
  };
  const explain = async () => {
    if (!(await actions.explain())) showExamplesHere(explanation, pageActions);
  };
  const closeButton = createButton('', () => close(false));
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
        createButton(translate('notOnThisSite'), () => close(true)),
        closeButton,
      ),
    ),
    explanation,
  );
  section.addEventListener('keydown', ({ key }) => key === 'Escape' && close(false));
  const edge = findFreeEdge();
  const { host, remove } = showOverlay(css, section);
  host.dataset.edge = edge;
  if (pageActions.tier === 'strong') showExamplesHere(explanation, pageActions);
  announce(bannerSentences(pageActions).join(' '));
  return remove;
}
