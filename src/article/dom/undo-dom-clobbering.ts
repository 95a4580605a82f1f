/** Elements whose name or id the browser offers as a property of their form or document, over the real one. */
const NAMED_ELEMENTS =
  'form, img[name], embed, object, iframe[name], iframe[id], input, button, select, textarea, output, fieldset';

/** The properties that reading and extraction rely on. */
const PROTECTED_PROPERTIES = new Set(
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
function nativeMethod<T extends object, K extends keyof T>(object: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(object), name) as T[K];
}

/**
 * The document itself, or, if form fields or pictures carry names like "parentNode" that hide its real properties, a
 * copy without such names: no page may lead the reading in circles.
 */
export function undoDomClobbering(document: Document): Document {
  const named = nativeMethod(document, 'querySelectorAll').call(document, NAMED_ELEMENTS);
  const isClobbered = Array.from(named).some((element) => clobberingAttributes(element).length > 0);
  if (!isClobbered) return document;
  const copy = nativeMethod(document, 'cloneNode').call(document, true) as Document;
  for (const element of nativeMethod(copy, 'querySelectorAll').call(copy, NAMED_ELEMENTS)) {
    for (const key of clobberingAttributes(element))
      nativeMethod(element, 'removeAttribute').call(element, key);
  }
  return copy;
}

/** Which of an element's attributes hide a property. */
function clobberingAttributes(element: Element): string[] {
  const get = nativeMethod(element, 'getAttribute');
  return ['name', 'id'].filter((key) => PROTECTED_PROPERTIES.has(get.call(element, key) ?? ''));
}
