/** Elements whose text no reader sees as text: never walked. */
const UNREAD = new Set(
  'head script style noscript template iframe object embed svg math canvas audio video select datalist textarea title'.split(
    ' ',
  ),
);

/** Elements that start and end a line of their own (HTML's default style sheet). */
const BLOCKS = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** True if the element's inside is not walked: scripts, drawings, form fields, players. */
export function isUnread(name: string): boolean {
  return UNREAD.has(name);
}

/** True if the element begins and ends a line. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}
