/** Longer values are cut: addresses of more are refused, and no name is that long. Characters. */
const MAX_VALUE_LENGTH = 4097;

/** What extraction, lines, pictures and metadata ask for. */
const COPIED_ATTRIBUTES = new Set(
  (
    'class id role rel itemprop href src alt lang name property content type datetime pubdate hidden style summary ' +
    'datatable colspan rowspan width height aria-modal aria-hidden onclick data-src data-lazy-src data-original ' +
    'data-href data-url data-link'
  ).split(' '),
);

/** Elements of which any attribute may say that they show a video. */
const EMBEDS = new Set(['iframe', 'object', 'embed']);

/** Parsers accept other names, too, and nobody else. */
const PLAIN_NAME = /^[a-z][\w-]*$/i;

/** Whether an attribute of an element with that local name is copied. */
export const isCopied = (element: string, name: string): boolean =>
  COPIED_ATTRIBUTES.has(name) || (EMBEDS.has(element) && PLAIN_NAME.test(name));

/** Whether an attribute may hide its element. Only that it is there matters: what it does is said apart. */
export const mayHide = (name: string): boolean => name === 'style' || name === 'hidden';

/** As much of an attribute's value as is copied. */
export const copiedValue = (element: Element, name: string): string =>
  mayHide(name) ? '' : (element.getAttribute(name) ?? '').slice(0, MAX_VALUE_LENGTH);
