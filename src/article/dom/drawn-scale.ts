/**
 * How much larger or smaller than its styles say an element is drawn, with all that is around it; NaN if it has no width to
 * tell it by.
 */
export function drawnScale(element: Element): number {
  const { offsetWidth } = element as HTMLElement;
  return offsetWidth ? element.getBoundingClientRect().width / offsetWidth : Number.NaN;
}

/**
 * The same of an element that may be drawn at another scale than what is around it; undefined of one that is not: its
 * style says so for less than the layout would.
 */
export function ownScale(element: Element, style: CSSStyleDeclaration): number | undefined {
  const { transform, scale, rotate, zoom } = style;
  const isPlain = transform === 'none' && scale === 'none' && rotate === 'none' && zoom === '1';
  return isPlain ? undefined : drawnScale(element);
}
