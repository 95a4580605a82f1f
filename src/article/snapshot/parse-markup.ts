import { MAYBE_HIDDEN_SELECTOR } from '../dom/is-hidden.ts';
import { textNodesBelow } from '../dom/pair-text-nodes.ts';
import type { BuiltPage } from './build-page.ts';
import type { PageMarkup } from './page-markup.ts';

/**
 * To the page's browser, which runs scripts, what stands in a `noscript` is text; to a parser by itself it is elements. What
 * stands in a `noframes` is text to both, and its name is as long.
 */
const NOSCRIPT = /<(\/?)noscript(?=[\s>])/g;
const TEXT_NAME = 'noframes';

function restoreNoscripts(document: Document): void {
  for (const element of document.querySelectorAll(TEXT_NAME)) {
    const noscript = document.createElement('noscript');
    for (const name of element.getAttributeNames())
      noscript.setAttribute(name, element.getAttribute(name) ?? '');
    noscript.append(...element.childNodes);
    element.replaceWith(noscript);
  }
}

/**
 * The document's text nodes, divided where the page's are: a parser joins those that stand side by side. Undefined if they
 * are others than the page's.
 */
function divideTexts(document: Document, lengths: readonly number[]): Text[] | undefined {
  const parsed = textNodesBelow(document.documentElement).values();
  let rest: Text | undefined;
  const texts: Text[] = [];
  for (const length of lengths) {
    // A node without text is nowhere in the markup.
    const text = length > 0 ? (rest ?? parsed.next().value) : document.createTextNode('');
    if (!text || text.length < length) return undefined;
    if (length > 0) rest = text.length > length ? text.splitText(length) : undefined;
    texts.push(text);
  }
  return rest || !parsed.next().done ? undefined : texts;
}

/**
 * Builds the page that a markup was taken of. Undefined if its tree was one that no parser makes: it would be written in
 * other words, or with other texts.
 */
export function parseMarkup({
  html,
  lengths,
  hidden,
  isQuirky,
}: PageMarkup): BuiltPage | undefined {
  if (html.includes(`<${TEXT_NAME}`)) return undefined;
  const markup = html.replace(NOSCRIPT, `<$1${TEXT_NAME}`);
  const type = isQuirky ? '' : '<!doctype html>';
  const document = new DOMParser().parseFromString(type + markup, 'text/html');
  if (document.documentElement.outerHTML !== markup) return undefined;
  const texts = divideTexts(document, lengths);
  if (!texts) return undefined;
  restoreNoscripts(document);
  const maybeHidden = document.querySelectorAll(MAYBE_HIDDEN_SELECTOR);
  return {
    document,
    texts,
    hidden: new Set(hidden.flatMap((place) => maybeHidden[place] ?? [])),
    excluded: [],
  };
}
