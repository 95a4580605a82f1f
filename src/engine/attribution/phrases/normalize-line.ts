/**
 * Characters that look different but mean the same. Each maps to one of the same length, so that offsets stay valid.
 */
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

/**
 * Normalizes a line for phrase matching: lower case, one form of quotes, colons and spaces; the length stays the same.
 */
export function normalizeLine(text: string): string {
  const unified = text.replace(
    EQUIVALENT_CHARACTER,
    (character) => EQUIVALENTS[character] ?? character,
  );
  const lower = unified.toLowerCase();
  return lower.length === text.length ? lower : lowercaseEach(unified);
}

/** Letter by letter: the few whose lower case is longer stay as they are. */
function lowercaseEach(text: string): string {
  let lower = '';
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index).toLowerCase();
    lower += letter.length === 1 ? letter : text.charAt(index);
  }
  return lower;
}
