import { memoize } from './memoize.ts';

/** Says how an element is drawn. */
export type StyleReader = (element: Element) => CSSStyleDeclaration;

/** Creates a reader of computed styles that asks for each element's once. They change with the page. */
export const createStyleReader = (view: Window): StyleReader =>
  memoize((element: Element) => view.getComputedStyle(element));
