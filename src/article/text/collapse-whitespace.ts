/**
 * Collapses white space as a browser shows it: each run becomes one space, and soft hyphens disappear. U+FEFF is not a
 * space.
 */
export function collapseWhitespace(text: string): string {
  return text.replace(/[^\S\ufeff]+/g, ' ').replaceAll('\u00ad', '');
}

/** The same for preformatted text: line breaks stay, empty lines are removed. */
export function collapsePreformatted(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replace(/[^\S\n\ufeff]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n');
}
