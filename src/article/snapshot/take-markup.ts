import { isDrawn, isHidden, MAYBE_HIDDEN_SELECTOR } from '../dom/is-hidden.ts';
import type { Task } from '../task.ts';
import type { PageMarkup } from './page-markup.ts';

/** Nodes looked at per step of the task. */
const NODES_PER_STEP = 100;

/** Pages of more elements are taken in slices: writing them in one go would hold them up. */
const MAX_ELEMENTS = 6_000;

/**
 * Longer markup is mostly pictures, styles and scripts that nobody asks for. Characters; of 57 pages of the
 * corpus the longest has 595,000.
 */
const MAX_LENGTH = 1_000_000;

/** NodeFilter.SHOW_TEXT. */
const SHOW_TEXT = 4;

export interface TakenMarkup {
  page: PageMarkup;
  /** The page's text nodes by their numbers. */
  texts: Text[];
}

/** True of a page whose markup may say it all: one of HTML, as the browser shows it, and not too large. */
export const isWritable = (page: Document): boolean =>
  page.defaultView !== null &&
  page.contentType === 'text/html' &&
  page.getElementsByTagName('*').length <= MAX_ELEMENTS;

/** Which of some elements hide all their text, by their places. */
function* findHidden(elements: ArrayLike<Element>, drawn: boolean): Task<number[]> {
  const hidden: number[] = [];
  for (let place = 0; place < elements.length; place++) {
    if (place % NODES_PER_STEP === 0) yield;
    if (isHidden(elements[place] as Element, drawn)) hidden.push(place);
  }
  return hidden;
}

/** The text nodes of a page, in order. */
function* collectTexts(page: Document): Task<Text[]> {
  const texts: Text[] = [];
  const nodes = page.createTreeWalker(page.documentElement, SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode())
    if (texts.push(node as Text) % NODES_PER_STEP === 0) yield;
  return texts;
}

/**
 * Takes a page's markup; undefined if it is too long. If the page changes meanwhile, its texts are others than those in the
 * markup.
 */
export function* takeMarkup(page: Document): Task<TakenMarkup | undefined> {
  yield 'long';
  const html = page.documentElement.outerHTML;
  if (html.length > MAX_LENGTH) return undefined;
  const maybeHidden = page.querySelectorAll(MAYBE_HIDDEN_SELECTOR);
  const drawn = isDrawn(page);
  const texts = yield* collectTexts(page);
  const lengths = texts.map(({ length }) => length);
  const hidden = yield* findHidden(maybeHidden, drawn);
  const isQuirky = page.compatMode === 'BackCompat';
  return { page: { html, lengths, hidden, isQuirky, isDrawn: drawn }, texts };
}
