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
  // The only letter whose lower case is longer.
  İ: 'i',
};

const EQUIVALENT_CHARACTER = new RegExp(`[${Object.keys(EQUIVALENTS).join('')}]`, 'gu');

/**
 * Normalizes a line for phrase matching: lower case, one form of quotes, colons and spaces; the length stays the same.
 */
export const normalizeLine = (text: string): string =>
  text
    .replace(EQUIVALENT_CHARACTER, (character) => EQUIVALENTS[character] ?? character)
    .toLowerCase();
