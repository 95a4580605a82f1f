import { isDrawn, isHidden, MAYBE_HIDDEN_SELECTOR } from '../dom/is-hidden.ts';
import { textNodesBelow } from '../dom/pair-text-nodes.ts';
import type { Task } from '../task.ts';
import type { PageMarkup } from './page-markup.ts';
import type { TakenPage } from './taken-page.ts';

/** Elements looked at per step of the task. */
const ELEMENTS_PER_STEP = 100;

/** Pages of more elements are taken in slices: writing them in one go would hold them up. */
const MAX_ELEMENTS = 6_000;

/**
 * Longer markup is mostly pictures, styles and scripts that nobody asks for. Characters; of 57 pages of the
 * corpus the longest has 595,000.
 */
const MAX_LENGTH = 1_000_000;

/** True of a page whose markup may say it all: one of HTML, as the browser shows it, and not too large. */
export const isWritable = (page: Document): boolean =>
  page.defaultView !== null &&
  page.contentType === 'text/html' &&
  page.getElementsByTagName('*').length <= MAX_ELEMENTS;

/** Which of some elements, in the page's order, hide all their text, by their places; nothing is asked about their inside. */
function* findHidden(elements: ArrayLike<Element>, drawn: boolean): Task<number[]> {
  const hidden: number[] = [];
  let last: Element | undefined;
  for (let place = 0; place < elements.length; place++) {
    if (place % ELEMENTS_PER_STEP === 0) yield;
    const element = elements[place] as Element;
    if (last?.contains(element) || !isHidden(element, drawn)) continue;
    hidden.push(place);
    last = element;
  }
  return hidden;
}

/** Takes a page's markup, its texts at the same time; undefined if it is too long. */
export function* takeMarkup(page: Document): Task<TakenPage<PageMarkup> | undefined> {
  yield 'long';
  const html = page.documentElement.outerHTML;
  if (html.length > MAX_LENGTH) return undefined;
  const texts = textNodesBelow(page.documentElement);
  const lengths = texts.map(({ length }) => length);
  const maybeHidden = page.querySelectorAll(MAYBE_HIDDEN_SELECTOR);
  const drawn = isDrawn(page);
  const hidden = yield* findHidden(maybeHidden, drawn);
  const isQuirky = page.compatMode === 'BackCompat';
  return { page: { html, lengths, hidden, isQuirky, isDrawn: drawn }, texts };
}
