/** Scripts without spaces between words: a line break there means nothing. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}，。、！？：；「」『』（）]/u;

/** A word that is broken at the end of a line, and how it goes on in the next. */
const BROKEN_WORD = /(\p{L}+)[-‐\u00ad]$/u;
const REST_OF_WORD = /^\p{Ll}+/u;
const HYPHENATED = /\p{L}+[-‐]\p{L}+/gu;

/** The words that a document writes with a hyphen in the middle of its lines, in lower case. */
export function hyphenatedWords(lines: readonly string[]): Set<string> {
  const words = lines.flatMap((line) => line.match(HYPHENATED) ?? []);
  return new Set(words.map((word) => word.replace('‐', '-').toLowerCase()));
}

function joinTwo(text: string, line: string, hyphenated: ReadonlySet<string>): string {
  const start = BROKEN_WORD.exec(text)?.[1];
  const rest = REST_OF_WORD.exec(line)?.[0];
  if (start && rest) {
    // "well-" and "known" were one word with a hyphen if the document writes it so elsewhere.
    const isCompound = hyphenated.has(`${start}-${rest}`.toLowerCase());
    return `${isCompound ? `${text.slice(0, -1)}-` : text.slice(0, -1)}${line}`;
  }
  // What a hyphen ends before a capital or a digit keeps it: "Franco-" and "German".
  const isOpen = /\p{L}[-‐]$/u.test(text) && /^[\p{Lu}\d]/u.test(line);
  const isUnspaced = UNSPACED.test(text.slice(-1)) && UNSPACED.test(line.slice(0, 1));
  return `${text}${isOpen || isUnspaced ? '' : ' '}${line}`;
}

/** Joins the lines of a paragraph, and the words that were hyphenated at their ends. */
export function joinWords(lines: readonly string[], hyphenated: ReadonlySet<string>): string {
  return lines
    .map((line) => line.trim())
    .reduce((text, line) => joinTwo(text, line, hyphenated))
    .replaceAll('\u00ad', '');
}
