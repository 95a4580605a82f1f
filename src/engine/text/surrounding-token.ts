/** A token is looked at as far as this to either side. In UTF-16 code units. */
const MAX_REACH = 80;

/** A break hint may be U+FEFF, which patterns take for white space. */
const SPACE = /[^\S\uFEFF]/;

/** Signs that end a sentence or enclose a word, not parts of a name in code. */
const OUTER_PUNCTUATION = /^[\p{P}\p{S}]+|(?<![\p{P}\p{S}])[\p{P}\p{S}]+$/gu;
const INVISIBLE = /\u034F|[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;

/** What stands inside names of hosts, files, functions and fields, and hardly ever inside a word. */
const INNER_SIGN = /[._/\\:=()[\]<>#@$&~\d]/;
/** "getElementById", "localStorage", "XMLHttpRequest". */
const INNER_CAPITAL = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

/** The characters around a position, up to white space on either side. */
export function surroundingToken(text: string, at: number): string {
  let start = at;
  let end = at;
  while (start > 0 && at - start < MAX_REACH && !SPACE.test(text[start - 1] as string)) start--;
  while (end < text.length && end - at < MAX_REACH && !SPACE.test(text[end] as string)) end++;
  return text.slice(start, end);
}

/** Whether a token is a name of a machine's rather than a word: a host, a path, an account, an identifier of a program. */
export function isTechnicalToken(token: string): boolean {
  const isMarked = /^[@#$]|\w\(\)/.test(token);
  const name = token.replace(INVISIBLE, '').replace(OUTER_PUNCTUATION, '');
  return isMarked || INNER_SIGN.test(name) || INNER_CAPITAL.test(name);
}
