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

/** Only that they are there matters: whether they hide the element is said apart. */
const VALUELESS = new Set(['hidden', 'style']);

/** The names and values of those attributes of an element that are copied. */
export function* copiedAttributes(element: Element): Generator<[name: string, value: string]> {
  const copiesAll = EMBEDS.has(element.localName);
  for (const name of element.getAttributeNames()) {
    if (!COPIED_ATTRIBUTES.has(name) && !(copiesAll && PLAIN_NAME.test(name))) continue;
    const value = VALUELESS.has(name) ? '' : (element.getAttribute(name) ?? '');
    yield [name, value.slice(0, MAX_VALUE_LENGTH)];
  }
}
