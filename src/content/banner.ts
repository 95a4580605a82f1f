import type { Advice } from '../browser/messages.ts';
import { say } from '../browser/say.ts';
import { makeAnnouncer } from './announcer.ts';
import css from './banner.css?inline';
import { build } from './build.ts';
import { drawCross, drawThread } from './draw.ts';
import { findFreeEdge } from './find-free-edge.ts';
import { mount } from './mount.ts';

/** What the banner's buttons do. */
export interface BannerActions {
  /** Shows the whole verdict elsewhere; false if that is not possible. */
  explain(): Promise<boolean>;
  /** The reader closed it, for this page or for the whole site. */
  closed(forSite: boolean): void;
}

/** What the banner says: how the text looks, and whom the page credits. */
const phraseBanner = ({ sentence, original }: Advice): string[] => [
  say(sentence),
  ...(original ? [say('creditsSite', original.name)] : []),
];

function listExamples(examples: Advice['examples']): HTMLElement {
  const items = examples.map(({ quote, expected }) =>
    build(
      'li',
      {},
      build('q', { dir: 'auto' }, quote),
      ` ${say('probably')} `,
      build('q', { dir: 'auto' }, expected),
    ),
  );
  return build('ul', {}, ...items);
}

function explainHere(why: HTMLElement, { examples }: Advice): void {
  if (examples.length === 0) why.replaceChildren(say('bannerExplainedBriefly'));
  else why.replaceChildren(say('bannerExplained'), listExamples(examples));
}

const button = (label: string, onClick: () => void) => {
  const element = build('button', { type: 'button' }, label);
  element.addEventListener('click', onClick);
  return element;
};

function linkTo(url: string): HTMLElement {
  return build('a', { href: url, rel: 'noreferrer' }, say('readOriginal'));
}

/**
 * Shows the banner over the page, at the edge that is free. It takes no focus, moves nothing, and goes in print
 * and full screen.
 * @returns how to take it away again
 */
export function showBanner(advice: Advice, actions: BannerActions): () => void {
  const { element: announced, announce } = makeAnnouncer();
  const lines = phraseBanner(advice).map((line) => build('span', {}, line));
  const sentence = build('p', { 'aria-hidden': 'true' }, ...lines);
  const why = build('div', { class: 'why' });
  const close = (forSite: boolean) => {
    remove();
    actions.closed(forSite);
  };
  const explain = async () => {
    if (!(await actions.explain())) explainHere(why, advice);
  };
  const cross = button('', () => close(false));
  cross.className = 'close';
  cross.setAttribute('aria-label', say('close'));
  cross.append(drawCross());
  const url = advice.original?.url;
  const section = build(
    'section',
    { 'aria-label': say('extensionName') },
    build(
      'div',
      { class: 'row' },
      build('div', { class: 'told' }, drawThread(), sentence, announced),
      build(
        'div',
        { class: 'actions' },
        ...(url ? [linkTo(url)] : []),
        button(say('why'), explain),
        button(say('notOnThisSite'), () => close(true)),
        cross,
      ),
    ),
    why,
  );
  section.addEventListener('keydown', ({ key }) => key === 'Escape' && close(false));
  const edge = findFreeEdge();
  const { host, remove } = mount(css, section);
  host.dataset.edge = edge;
  if (advice.tier === 'strong') explainHere(why, advice);
  announce(phraseBanner(advice).join(' '));
  return remove;
}
