/** Words shorter than this carry no meaning of their own in an address. */
const MIN_WORD_LENGTH = 3;

const TRANSLITERATIONS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Words of a title as addresses spell them, diacritics taken off; both German spellings of an umlaut are given. */
export function titleWords(title: string): Set<string> {
  const lower = title.toLowerCase();
  const spelt = lower.replace(/[äöüßøæłđı]/g, (letter) => TRANSLITERATIONS[letter] ?? letter);
  return new Set([...wordsOf(withoutDiacritics(lower)), ...wordsOf(withoutDiacritics(spelt))]);
}

/** Words of an address's path: its longest part that is made of words; empty if it has none. */
export function slugWords(address: string): string[] {
  const parts = new URL(address).pathname.split('/').map(decode);
  const worded = parts.map((part) =>
    wordsOf(withoutDiacritics(part.toLowerCase()).replace(/\.\w{2,5}$/, '')),
  );
  return worded.reduce((best, words) => (words.length > best.length ? words : best), []);
}

/** How an address's words agree with a title. */
export interface SlugMatch {
  /** Words of the address. */
  words: number;
  /** How many of them the title has. */
  shared: number;
}

/** Compares an address's words with a title's. */
export function compareSlug(address: string, title: string): SlugMatch {
  const slug = slugWords(address);
  const wanted = titleWords(title);
  const shared = slug.filter((word) => wanted.has(word) || isInside(word, wanted)).length;
  return { words: slug.length, shared };
}

/** Languages that write compounds in one word: "mandelplaetzchen" holds "plaetzchen". */
const isInside = (word: string, wanted: ReadonlySet<string>) =>
  word.length >= 6 &&
  [...wanted].some((other) => other.length >= 6 && (other.includes(word) || word.includes(other)));

const withoutDiacritics = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

const wordsOf = (text: string) =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (word) =>
        word.length >= MIN_WORD_LENGTH && !/^\d+$/.test(word) && !/^[0-9a-f]{8,}$/.test(word),
    );

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
