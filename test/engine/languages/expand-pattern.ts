/** An example of a phrase: the first alternatives, nothing optional, a word or a title in its gaps. */
export function expandPattern(frame: string, pieces: readonly string[]): string {
  return frame
    .replace(/^\^|\s?@$/g, '')
    .replaceAll('……', 'The Bridge Nobody Wants')
    .replaceAll('…', ' ')
    .replace(/(^|\s)\[[^\]]+\] ?/g, '$1')
    .replace(/\[[^\]]+\]/g, '')
    .replace(/\(([^|)]+)[^)]*\)/g, '$1')
    .replaceAll('{piece}', pieces[0] ?? '')
    .replaceAll('*', '')
    .replace(/\s+/g, ' ')
    .trim();
}
