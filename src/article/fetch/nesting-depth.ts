/** A tag: its slash, its name, and the slash that closes it at once. Text after an unclosed tag is not searched again. */
const TAG = /<(\/?)([a-z][a-z\d]*)(?:[\s/][^<>]*?)?(\/?)>/gi;

/** Elements without an end, and those whose end may be left out: the parser closes them where the next one begins. */
const NEVER_NESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr html head body p li dt dd tr td th tbody thead tfoot option optgroup colgroup rt rp'.split(
    ' ',
  ),
);

/** Ends a drawing, whatever was open in it (HTML Standard, 13.2.6.5), or holds HTML inside of it. */
const LEAVES_DRAWING =
  /^(?:b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var|font|foreignobject|desc|title)$/;

/**
 * How many elements of a page's markup are open at once, at most; more where it is not well formed. Takes time in
 * proportion to the markup, which a parser does not.
 */
export function nestingDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  let isDrawing = false;
  for (const [, end, tag = '', closed] of html.matchAll(TAG)) {
    const name = tag.toLowerCase();
    if (name === 'svg') isDrawing = !end;
    else if (LEAVES_DRAWING.test(name)) isDrawing = false;
    if (NEVER_NESTED.has(name) || (closed && isDrawing)) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
