type Attributes = Record<string, string>;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Creates an element with attributes and children. Text is inserted as text only, never as markup. Works in XML documents. */
export function createElement<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElementNS(XHTML, tag) as HTMLElementTagNameMap[T];
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
