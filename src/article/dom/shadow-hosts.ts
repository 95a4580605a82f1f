/**
 * Selects every element that may hold a shadow root, and some that may not: browsers refuse one to all the elements that
 * are named here, which are most of a page.
 */
export const MAYBE_SHADOW_HOST =
  ':not(a, b, br, button, dd, dl, dt, em, figcaption, figure, form, g, i, img, input, label, li, link, meta, noscript, ol, option, path, picture, script, source, strong, style, svg, table, tbody, td, th, time, tr, ul, use)';
