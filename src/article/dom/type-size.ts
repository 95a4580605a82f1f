import { memoize } from './memoize.ts';

/** Creates a function that says how large an element's type is drawn, scaled as it is. CSS pixels; each is asked once. */
export const createTypeSize = (view: Window): ((element: Element) => number) =>
  memoize((element: Element) => {
    const { offsetWidth } = element as HTMLElement;
    const scale = offsetWidth ? element.getBoundingClientRect().width / offsetWidth : 1;
    return Number.parseFloat(view.getComputedStyle(element).fontSize) * scale;
  });
