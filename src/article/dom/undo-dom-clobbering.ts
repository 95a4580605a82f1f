/** Elements whose name or id the browser exposes as a property of their form or document, hiding the real property. */
const NAMED_ELEMENTS =
  ':is(form, img, embed, object, iframe, input, button, select, textarea, output, fieldset):is([name], [id])';

/** The properties that reading and extraction rely on. */
const PROTECTED_PROPERTIES = new Set(
  (
    'nodeType nodeName localName tagName parentNode parentElement ownerDocument childNodes children firstChild ' +
    'lastChild nextSibling previousSibling firstElementChild lastElementChild nextElementSibling ' +
    'previousElementSibling textContent innerHTML outerHTML className id style attributes hasAttribute getAttribute ' +
    'setAttribute removeAttribute appendChild removeChild replaceChild insertBefore append remove replaceWith ' +
    'contains matches closest cloneNode hasChildNodes querySelector querySelectorAll getElementsByTagName body head ' +
    'documentElement title createElement createTextNode importNode defaultView baseURI documentURI location ' +
    'getAttributeNames namespaceURI checkVisibility getBoundingClientRect offsetWidth shadowRoot isConnected'
  ).split(' '),
);

/** The browser's own method, which the page's names cannot hide. */
function nativeMethod<T extends object, K extends keyof T>(object: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(object), name) as T[K];
}

/**
 * Returns the document, or a clone without clobbering names if form fields or images have names such as "parentNode"
 * that hide real properties. Without this a page could make the reader loop.
 */
export function undoDomClobbering(document: Document): Document {
  const named = nativeMethod(document, 'querySelectorAll').call(document, NAMED_ELEMENTS);
  const isClobbered = Array.from(named).some((element) => clobberingAttributes(element).length > 0);
  if (!isClobbered) return document;
  const clone = nativeMethod(document, 'cloneNode').call(document, true) as Document;
  for (const element of nativeMethod(clone, 'querySelectorAll').call(clone, NAMED_ELEMENTS)) {
    for (const attribute of clobberingAttributes(element))
      nativeMethod(element, 'removeAttribute').call(element, attribute);
  }
  return clone;
}

/** Which of an element's attributes hide a property. */
function clobberingAttributes(element: Element): string[] {
  const get = nativeMethod(element, 'getAttribute');
  return ['name', 'id'].filter((attribute) =>
    PROTECTED_PROPERTIES.has(get.call(element, attribute) ?? ''),
  );
}
