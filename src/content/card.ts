import { formatList } from '../browser/format-list.ts';
import { formatNumber } from '../browser/format-number.ts';
import { matchCase } from '../browser/match-case.ts';
import { phraseCertainty } from '../browser/phrase-certainty.ts';
import { explainSignal, nameSignal } from '../browser/phrase-signal.ts';
import { say } from '../browser/say.ts';
import type { Evidence } from '../engine/verdict.ts';
import { makeAnnouncer } from './announcer.ts';
import { build } from './build.ts';
import css from './card.css?inline';
import { drawChevron, drawCross } from './draw.ts';
import { mount } from './mount.ts';
import type { Mark } from './place-marks.ts';

/** What the card's buttons do. */
export interface CardActions {
  step(by: 1 | -1): void;
  end(): void;
}

export interface Card {
  host: HTMLElement;
  /** Tells of a mark, the so-manieth of all; what it told before goes. */
  show(mark: Mark, index: number, total: number): void;
  /** True within a finger's width of the card or its words, so that the pointer can travel between them. */
  isNear(x: number, y: number): boolean;
  /** Stays with its words when the page scrolls. */
  follow(): void;
  remove(): void;
}

/** Space between the words and their card, and how far the pointer may stray, in pixels. */
const GAP = 8;
const REACH = 16;

/** What was probably written, best first, as it would stand there. */
const wordings = ({ expected = [], quote }: Evidence) =>
  expected.map((words) => matchCase(words, quote));

function tell({ evidence }: Mark): Node[] {
  const [best, ...others] = wordings(evidence);
  const said = build('p', { class: 'said' }, build('q', { dir: 'auto' }, evidence.quote));
  if (best)
    said.append(
      ` ${say(phraseCertainty(evidence))} `,
      build('q', { class: 'best', dir: 'auto' }, best),
    );
  const also = build(
    'p',
    {},
    say('orPerhaps', formatList(others.map((other) => say('quoted', other)))),
  );
  return [
    build('p', { class: 'kind' }, nameSignal(evidence.signal)),
    said,
    ...(others.length > 0 ? [also] : []),
    build('p', {}, explainSignal(evidence.signal)),
  ];
}

/** The same in short, to be heard. */
function phrase({ evidence }: Mark, place: string): string {
  const [best] = wordings(evidence);
  const told = best ? `${say(phraseCertainty(evidence))} ${best}` : nameSignal(evidence.signal);
  return `${evidence.quote}: ${told}. ${place}`;
}

function button(label: string, drawing: Node, onClick: () => void): HTMLElement {
  const element = build('button', { type: 'button', 'aria-label': label, title: label }, drawing);
  element.addEventListener('click', onClick);
  return element;
}

/** The section is placed, not the host: the host's important style leaves an inline one no say. */
function move(section: HTMLElement, words: DOMRect): void {
  const { width, height } = section.getBoundingClientRect();
  const below = words.bottom + GAP;
  const top = below + height <= innerHeight ? below : Math.max(GAP, words.top - GAP - height);
  const left = Math.max(GAP, Math.min(words.left, innerWidth - width - GAP));
  Object.assign(section.style, { top: `${top}px`, left: `${left}px` });
}

const isWithin = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left - REACH && x <= right + REACH && y >= top - REACH && y <= bottom + REACH;

/** Opens the small card that stands beside a mark: what stands there, what was probably written, and why. */
export function openCard(actions: CardActions): Card {
  const told = build('div');
  const { element, announce } = makeAnnouncer();
  const place = build('span');
  const row = build(
    'div',
    { class: 'row' },
    place,
    button(say('previousMark'), drawChevron('previous'), () => actions.step(-1)),
    button(say('nextMark'), drawChevron('next'), () => actions.step(1)),
    button(say('marksOff'), drawCross(), () => actions.end()),
  );
  const section = build('section', { 'aria-label': say('extensionName') }, told, row, element);
  const { host, remove } = mount(css, section);
  let words: Range | undefined;
  const follow = () => words && move(section, words.getBoundingClientRect());
  return {
    host,
    remove,
    follow,
    show(mark, index, total) {
      words = mark.range;
      told.replaceChildren(...tell(mark));
      place.textContent = say('markOf', formatNumber(index + 1), formatNumber(total));
      announce(phrase(mark, place.textContent));
      follow();
    },
    isNear: (x, y) =>
      [section, words].some((one) => one && isWithin(one.getBoundingClientRect(), x, y)),
  };
}
