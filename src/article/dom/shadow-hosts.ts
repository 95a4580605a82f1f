/**
 * Selects every element that may hold a shadow root, and some that may not: browsers refuse one to the elements that are
 * named here, which are a good part of a page.
 */
export const MAYBE_SHADOW_HOST =
  ':not(a, b, br, button, i, img, input, li, path, script, style, svg, td, ul)';
