/** White space as readers see it: every run of it one space, soft hyphens (never seen) gone. U+FEFF is no space. */
export function collapseWhitespace(text: string): string {
  return text.replace(/[^\S\ufeff]+/g, ' ').replaceAll('\u00ad', '');
}

/** The same for preformatted text: line breaks stay, empty lines go. */
export function collapsePreformatted(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replace(/[^\S\n\ufeff]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n');
}
