/** Elements whose name or id the browser offers as a property of their form or document, over the real one. */
const NAMED =
  'form, img[name], embed, object, iframe[name], iframe[id], input, button, select, textarea, output, fieldset';

/** The properties that reading and extraction rely on. */
const RELIED_ON = new Set(
  (
    'nodeType nodeName localName tagName parentNode parentElement ownerDocument childNodes children firstChild ' +
    'lastChild nextSibling previousSibling firstElementChild lastElementChild nextElementSibling ' +
    'previousElementSibling textContent innerHTML outerHTML className id style attributes hasAttribute getAttribute ' +
    'setAttribute removeAttribute appendChild removeChild replaceChild insertBefore append remove replaceWith ' +
    'contains matches closest cloneNode hasChildNodes querySelector querySelectorAll getElementsByTagName body head ' +
    'documentElement title createElement createTextNode importNode defaultView baseURI documentURI location firstChild'
  ).split(' '),
);

/** A method as the browser made it, out of reach of the page's names. */
function genuine<T extends object, K extends keyof T>(object: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(object), name) as T[K];
}

/**
 * The document itself, or, if form fields or pictures carry names like "parentNode" that hide its real properties, a
 * copy without such names: no page may lead the reading in circles.
 */
export function unclobber(document: Document): Document {
  const named = genuine(document, 'querySelectorAll').call(document, NAMED);
  const isClobbered = Array.from(named).some((element) => clobbering(element).length > 0);
  if (!isClobbered) return document;
  const copy = genuine(document, 'cloneNode').call(document, true) as Document;
  for (const element of genuine(copy, 'querySelectorAll').call(copy, NAMED)) {
    for (const key of clobbering(element)) genuine(element, 'removeAttribute').call(element, key);
  }
  return copy;
}

/** Which of an element's attributes hide a property. */
function clobbering(element: Element): string[] {
  const get = genuine(element, 'getAttribute');
  return ['name', 'id'].filter((key) => RELIED_ON.has(get.call(element, key) ?? ''));
}
