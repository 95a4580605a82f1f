/** Characters that differ in print but not in meaning; each maps to one of the same length, so that offsets hold. */
const EQUIVALENTS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '\u00A0': ' ',
  '\u3000': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
  '：': ':',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '，': ',',
  '‑': '-',
  '‐': '-',
  // Arabic letters where Persian and Urdu keyboards differ.
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  İ: 'i',
};

const EQUIVALENT_CHARACTER = new RegExp(`[${Object.keys(EQUIVALENTS).join('')}]`, 'gu');

/** A line as phrases are compared with it: lower case, one sort of quote, colon and space; the same length as given. */
export function normalizeLine(text: string): string {
  const folded = text.replace(
    EQUIVALENT_CHARACTER,
    (character) => EQUIVALENTS[character] ?? character,
  );
  const lower = folded.toLowerCase();
  return lower.length === text.length ? lower : lowercaseEach(folded);
}

/** Letter by letter: the few that grow in lower case stay as they are. */
function lowercaseEach(text: string): string {
  let lower = '';
  for (let at = 0; at < text.length; at++) {
    const small = text.charAt(at).toLowerCase();
    lower += small.length === 1 ? small : text.charAt(at);
  }
  return lower;
}
