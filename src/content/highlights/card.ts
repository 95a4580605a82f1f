import { formatList } from '../../browser/i18n/format-list.ts';
import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { matchCase } from '../../browser/verdict-view/match-case.ts';
import { explainSignal, nameSignal } from '../../browser/verdict-view/name-signal.ts';
import { probabilityWord } from '../../browser/verdict-view/probability-word.ts';
import { namedWording } from '../../engine/named-wording.ts';
import type { Evidence } from '../../engine/verdict.ts';
import { createAnnouncer } from '../overlay/announcer.ts';
import { createElement } from '../overlay/create-element.ts';
import { createChevronIcon, createCloseIcon } from '../overlay/icons.ts';
import { showOverlay } from '../overlay/overlay.ts';
import css from './card.css?inline';
import type { TextHighlight } from './place-highlights.ts';

/** The card's actions. */
export interface CardActions {
  step(by: 1 | -1): void;
  end(): void;
}

export interface Card {
  host: HTMLElement;
  /** Shows a highlight, the one with this index of `total`, in place of the one before. */
  show(highlight: TextHighlight, index: number, total: number): void;
  /** True within a finger's width of the card or its words, so that the pointer can move between them. */
  isNear(x: number, y: number): boolean;
  /** Moves the card back to its words after scrolling. */
  follow(): void;
  remove(): void;
}

/** Space between the words and their card, and how far the pointer may stray. CSS pixels. */
const GAP_PX = 8;
const REACH_PX = 16;

/** The expected wordings, best first, in the case of the quote; none where not even the best can be named. */
const expectedWordings = (evidence: Evidence) =>
  (namedWording(evidence) ? (evidence.expected ?? []) : []).map((words) =>
    matchCase(words, evidence.quote),
  );

function describeHighlight({ evidence }: TextHighlight): Node[] {
  const [best, ...others] = expectedWordings(evidence);
  const wording = createElement(
    'p',
    { class: 'said' },
    createElement('q', { dir: 'auto' }, evidence.quote),
  );
  if (evidence.expected) wording.append(` ${translate(probabilityWord(evidence))} `);
  if (best) wording.append(createElement('q', { class: 'best', dir: 'auto' }, best));
  const alternatives = createElement(
    'p',
    {},
    translate('orPerhaps', formatList(others.map((other) => translate('quoted', other)))),
  );
  return [
    createElement('p', { class: 'kind' }, nameSignal(evidence.signal)),
    wording,
    ...(others.length > 0 ? [alternatives] : []),
    createElement('p', {}, explainSignal(evidence.signal)),
  ];
}

/** The same in short, for screen readers. */
function announcementFor({ evidence }: TextHighlight, position: string): string {
  const [best = ''] = expectedWordings(evidence);
  const description = evidence.expected
    ? `${translate(probabilityWord(evidence))} ${best}`.trim()
    : nameSignal(evidence.signal);
  return `${evidence.quote}: ${description}. ${position}`;
}

function createButton(label: string, icon: Node, onClick: () => void): HTMLElement {
  const element = createElement(
    'button',
    { type: 'button', 'aria-label': label, title: label },
    icon,
  );
  element.addEventListener('click', onClick);
  return element;
}

/** Positions the section, not the host: the host's important style would override an inline one. */
function moveBeside(section: HTMLElement, words: DOMRect): void {
  const { width, height } = section.getBoundingClientRect();
  const below = words.bottom + GAP_PX;
  const top = below + height <= innerHeight ? below : Math.max(GAP_PX, words.top - GAP_PX - height);
  const left = Math.max(GAP_PX, Math.min(words.left, innerWidth - width - GAP_PX));
  Object.assign(section.style, { top: `${top}px`, left: `${left}px` });
}

const isWithin = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left - REACH_PX && x <= right + REACH_PX && y >= top - REACH_PX && y <= bottom + REACH_PX;

/** Opens the card beside a highlight: the words, what was probably written, and why. */
export function openCard(actions: CardActions): Card {
  const description = createElement('div');
  const { element, announce } = createAnnouncer();
  const position = createElement('span');
  const row = createElement(
    'div',
    { class: 'row' },
    position,
    createButton(translate('previousMark'), createChevronIcon('previous'), () => actions.step(-1)),
    createButton(translate('nextMark'), createChevronIcon('next'), () => actions.step(1)),
    createButton(translate('marksOff'), createCloseIcon(), () => actions.end()),
  );
  const section = createElement(
    'section',
    { 'aria-label': translate('extensionName') },
    description,
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
    show(highlight, index, total) {
      words = highlight.range;
      description.replaceChildren(...describeHighlight(highlight));
      position.textContent = translate('markOf', formatNumber(index + 1), formatNumber(total));
      announce(announcementFor(highlight, position.textContent));
      follow();
    },
    isNear: (x, y) =>
      [section, words].some((target) => target && isWithin(target.getBoundingClientRect(), x, y)),
  };
}
