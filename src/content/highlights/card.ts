import { formatList } from '../../browser/i18n/format-list.ts';
import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { matchCase } from '../../browser/verdict-view/match-case.ts';
import { explainSignal, nameSignal } from '../../browser/verdict-view/name-signal.ts';
import { probabilityWord } from '../../browser/verdict-view/probability-word.ts';
import type { Evidence } from '../../engine/verdict.ts';
import { createAnnouncer } from '../overlay/announcer.ts';
import { createElement } from '../overlay/create-element.ts';
import { createChevronIcon, createCloseIcon } from '../overlay/icons.ts';
import { showOverlay } from '../overlay/overlay.ts';
import css from './card.css?inline';
import type { TextHighlight } from './place-highlights.ts';

/** What the card's buttons do. */
export interface CardActions {
  step(by: 1 | -1): void;
  end(): void;
}

export interface Card {
  host: HTMLElement;
  /** Tells of a mark, the so-manieth of all; what it told before goes. */
  show(mark: TextHighlight, index: number, total: number): void;
  /** True within a finger's width of the card or its words, so that the pointer can travel between them. */
  isNear(x: number, y: number): boolean;
  /** Stays with its words when the page scrolls. */
  follow(): void;
  remove(): void;
}

/** Space between the words and their card, and how far the pointer may stray, in pixels. */
const GAP_PX = 8;
const REACH_PX = 16;

/** What was probably written, best first, as it would stand there. */
const expectedWordings = ({ expected = [], quote }: Evidence) =>
  expected.map((words) => matchCase(words, quote));

function describeHighlight({ evidence }: TextHighlight): Node[] {
  const [best, ...others] = expectedWordings(evidence);
  const said = createElement(
    'p',
    { class: 'said' },
    createElement('q', { dir: 'auto' }, evidence.quote),
  );
  if (best)
    said.append(
      ` ${translate(probabilityWord(evidence))} `,
      createElement('q', { class: 'best', dir: 'auto' }, best),
    );
  const also = createElement(
    'p',
    {},
    translate('orPerhaps', formatList(others.map((other) => translate('quoted', other)))),
  );
  return [
    createElement('p', { class: 'kind' }, nameSignal(evidence.signal)),
    said,
    ...(others.length > 0 ? [also] : []),
    createElement('p', {}, explainSignal(evidence.signal)),
  ];
}

/** The same in short, to be heard. */
function announcementFor({ evidence }: TextHighlight, place: string): string {
  const [best] = expectedWordings(evidence);
  const told = best
    ? `${translate(probabilityWord(evidence))} ${best}`
    : nameSignal(evidence.signal);
  return `${evidence.quote}: ${told}. ${place}`;
}

function createButton(label: string, drawing: Node, onClick: () => void): HTMLElement {
  const element = createElement(
    'button',
    { type: 'button', 'aria-label': label, title: label },
    drawing,
  );
  element.addEventListener('click', onClick);
  return element;
}

/** The section is placed, not the host: the host's important style leaves an inline one no say. */
function moveBeside(section: HTMLElement, words: DOMRect): void {
  const { width, height } = section.getBoundingClientRect();
  const below = words.bottom + GAP_PX;
  const top = below + height <= innerHeight ? below : Math.max(GAP_PX, words.top - GAP_PX - height);
  const left = Math.max(GAP_PX, Math.min(words.left, innerWidth - width - GAP_PX));
  Object.assign(section.style, { top: `${top}px`, left: `${left}px` });
}

const isWithin = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left - REACH_PX && x <= right + REACH_PX && y >= top - REACH_PX && y <= bottom + REACH_PX;

/** Opens the small card that stands beside a mark: what stands there, what was probably written, and why. */
export function openCard(actions: CardActions): Card {
  const told = createElement('div');
  const { element, announce } = createAnnouncer();
  const place = createElement('span');
  const row = createElement(
    'div',
    { class: 'row' },
    place,
    createButton(translate('previousMark'), createChevronIcon('previous'), () => actions.step(-1)),
    createButton(translate('nextMark'), createChevronIcon('next'), () => actions.step(1)),
    createButton(translate('marksOff'), createCloseIcon(), () => actions.end()),
  );
  const section = createElement(
    'section',
    { 'aria-label': translate('extensionName') },
    told,
    row,
    element,
  );
  const { host, remove } = showOverlay(css, section);
  let words: Range | undefined;
  const follow = () => words && moveBeside(section, words.getBoundingClientRect());
  return {
    host,
    remove,
    follow,
    show(mark, index, total) {
      words = mark.range;
      told.replaceChildren(...describeHighlight(mark));
      place.textContent = translate('markOf', formatNumber(index + 1), formatNumber(total));
      announce(announcementFor(mark, place.textContent));
      follow();
    },
    isNear: (x, y) =>
      [section, words].some((one) => one && isWithin(one.getBoundingClientRect(), x, y)),
  };
}
