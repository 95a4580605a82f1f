import { translate } from '../../browser/i18n/translate.ts';
import type { PageActions } from '../../browser/messages.ts';
import { createAnnouncer } from '../overlay/announcer.ts';
import { createElement } from '../overlay/create-element.ts';
import { findFreeEdge } from '../overlay/find-free-edge.ts';
import { createCloseIcon, createThreadIcon } from '../overlay/icons.ts';
import { showOverlay } from '../overlay/overlay.ts';
import css from './banner.css?inline';

/** What the banner's buttons do. */
export interface BannerActions {
  /** Shows the whole verdict elsewhere; false if that is not possible. */
  explain(): Promise<boolean>;
  /** The reader closed it, for this page or for the whole site. */
  closed(forSite: boolean): void;
}

/** What the banner says: how the text looks, and whom the page credits. */
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

function showExamplesHere(why: HTMLElement, { examples }: PageActions): void {
  if (examples.length === 0) why.replaceChildren(translate('bannerExplainedBriefly'));
  else why.replaceChildren(translate('bannerExplained'), createExampleList(examples));
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
 * Shows the banner over the page, at the edge that is free. It takes no focus, moves nothing, and goes in print
 * and full screen.
 * @returns how to take it away again
 */
export function showBanner(advice: PageActions, actions: BannerActions): () => void {
  const { element: announced, announce } = createAnnouncer();
  const lines = bannerSentences(advice).map((line) => createElement('span', {}, line));
  const sentence = createElement('p', { 'aria-hidden': 'true' }, ...lines);
  const why = createElement('div', { class: 'why' });
  const close = (forSite: boolean) => {
    remove();
    actions.closed(forSite);
  };
  const explain = async () => {
    if (!(await actions.explain())) showExamplesHere(why, advice);
  };
  const cross = createButton('', () => close(false));
  cross.className = 'close';
  cross.setAttribute('aria-label', translate('close'));
  cross.append(createCloseIcon());
  const url = advice.original?.url;
  const section = createElement(
    'section',
    { 'aria-label': translate('extensionName') },
    createElement(
      'div',
      { class: 'row' },
      createElement('div', { class: 'told' }, createThreadIcon(), sentence, announced),
      createElement(
        'div',
        { class: 'actions' },
        ...(url ? [createLink(url)] : []),
        createButton(translate('why'), explain),
        createButton(translate('notOnThisSite'), () => close(true)),
        cross,
      ),
    ),
    why,
  );
  section.addEventListener('keydown', ({ key }) => key === 'Escape' && close(false));
  const edge = findFreeEdge();
  const { host, remove } = showOverlay(css, section);
  host.dataset.edge = edge;
  if (advice.tier === 'strong') showExamplesHere(why, advice);
  announce(bannerSentences(advice).join(' '));
  return remove;
}
