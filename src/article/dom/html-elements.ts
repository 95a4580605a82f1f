/** Elements whose content is not text to a reader. They are not walked. */
const NON_TEXT_ELEMENTS = new Set(
  'head script style noscript template iframe object embed svg math canvas audio video select datalist textarea title'.split(
    ' ',
  ),
);

/** Elements that start and end a line (HTML's default style sheet). */
const BLOCK_ELEMENTS = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** True if the element's content is skipped: scripts, drawings, form fields, players. */
export function isNonTextElement(name: string): boolean {
  return NON_TEXT_ELEMENTS.has(name);
}

/** True if the element starts and ends a line. */
export function isBlockElement(name: string): boolean {
  return BLOCK_ELEMENTS.has(name);
}
