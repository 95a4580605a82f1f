import type { StyleReader } from './style-reader.ts';

/** How large an element's type is drawn, scaled as it is. CSS pixels. */
export function typeSize(element: Element, styleOf: StyleReader): number {
  const { offsetWidth } = element as HTMLElement;
  const scale = offsetWidth ? element.getBoundingClientRect().width / offsetWidth : 1;
  return Number.parseFloat(styleOf(element).fontSize) * scale;
}
