import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { isPlace } from '../../engine/count-places.ts';
import { createAnnouncer } from '../overlay/announcer.ts';
import { ClickGuard } from '../overlay/click-guard.ts';
import { createElement } from '../overlay/create-element.ts';
import { createChevronIcon, createCloseIcon } from '../overlay/icons.ts';
import { showOverlay } from '../overlay/overlay.ts';
import css from './card.css?inline';
import { announcementFor, describeEvidence } from './card-text.ts';
import type { TextHighlight } from './place-highlights.ts';

/** The card's actions. */
export interface CardActions {
  step(by: 1 | -1): void;
  /** Takes all marks off. */
  end(): void;
  /** Closes the card; the marks stay. */
  close(): void;
  /** The words shown were not swapped; or they were, after all. */
  setNotSwapped(isNotSwapped: boolean): void;
}

export interface Card {
  host: HTMLElement;
  /** Shows a highlight, the one with this index of `total`, in place of the one before. */
  show(highlight: TextHighlight, index: number, total: number): void;
  /** Says that these words count as not swapped, with a button that takes it back. */
  showNotSwapped(highlight: TextHighlight): void;
  /** True within a finger's width of the card or its words, so that the pointer can move between them. */
  isNear(x: number, y: number): boolean;
  /** Moves the card back to its words after scrolling. */
  follow(): void;
  remove(): void;
}

/** Space between the words and their card, and how far the pointer may stray. CSS pixels. */
const GAP_PX = 8;
const REACH_PX = 16;

function createButton(className: string, label: string, icon?: Node): HTMLButtonElement {
  const name = icon && { 'aria-label': label, title: label };
  return createElement('button', { type: 'button', class: className, ...name }, icon ?? label);
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

/** A comparison knows; only a guess at words can be turned down. */
const canBeTurnedDown = ({ evidence }: TextHighlight) =>
  isPlace(evidence) && evidence.start !== undefined && !evidence.isProved;

function createControls() {
  return {
    notSwapped: createButton('deny', translate('notSwapped')),
    undo: createButton('deny', translate('undo')),
    previous: createButton('icon', translate('previousMark'), createChevronIcon('previous')),
    position: createElement('span'),
    next: createButton('icon', translate('nextMark'), createChevronIcon('next')),
    marksOff: createButton('text', translate('marksOff')),
    close: createButton('icon close', translate('close'), createCloseIcon()),
  };
}

/** Opens the card beside a highlight: the words, what was probably written, and why. */
export function openCard(actions: CardActions): Card {
  const description = createElement('div', { class: 'description' });
  const { element, announce } = createAnnouncer();
  const { notSwapped, undo, previous, position, next, marksOff, close } = createControls();
  const steps = createElement('div', { class: 'steps' }, previous, position, next);
  const row = createElement('div', { class: 'row' }, steps, marksOff);
  const label = { 'aria-label': translate('extensionName') };
  const section = createElement(
    'section',
    label,
    description,
    notSwapped,
    undo,
    row,
    close,
    element,
  );
  const { host, root, remove } = showOverlay(css, section);
  const guard = new ClickGuard(host, section);
  previous.addEventListener('click', () => actions.step(-1));
  next.addEventListener('click', () => actions.step(1));
  marksOff.addEventListener('click', actions.end);
  close.addEventListener('click', actions.close);
  for (const button of [notSwapped, undo])
    button.addEventListener('click', (event) => {
      if (guard.isDeliberate(event)) actions.setNotSwapped(button === notSwapped);
    });
  let words: Range | undefined;
  const follow = () => words && moveBeside(section, words.getBoundingClientRect());
  /** Of the two buttons in the same place, the one that is shown takes the other's focus. */
  const swapButtons = (shown: HTMLElement | undefined) => {
    const hadFocus = [notSwapped, undo].includes(root.activeElement as HTMLButtonElement);
    notSwapped.hidden = shown !== notSwapped;
    undo.hidden = shown !== undo;
    if (hadFocus) (shown ?? next).focus({ preventScroll: true });
  };
  return {
    host,
    follow,
    remove() {
      guard.stop();
      remove();
    },
    show(highlight, index, total) {
      words = highlight.range;
      description.replaceChildren(...describeEvidence(highlight.evidence));
      swapButtons(canBeTurnedDown(highlight) ? notSwapped : undefined);
      position.textContent = translate('markOf', formatNumber(index + 1), formatNumber(total));
      announce(announcementFor(highlight.evidence, position.textContent));
      follow();
    },
    showNotSwapped({ range, evidence }) {
      words = range;
      const said = translate('notSwappedSaid', evidence.quote);
      description.replaceChildren(createElement('p', { class: 'said' }, said));
      swapButtons(undo);
      position.textContent = '';
      announce(said);
      follow();
    },
    isNear: (x, y) =>
      [section, words].some((target) => target && isWithin(target.getBoundingClientRect(), x, y)),
  };
}
