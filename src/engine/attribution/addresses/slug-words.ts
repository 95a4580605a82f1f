/** Shorter words say nothing in an address. Characters. */
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

/** The words of a title as addresses spell them, without diacritics. Umlauts give both German spellings. */
export function titleWords(title: string): Set<string> {
  const lower = title.toLowerCase();
  const transliterated = lower.replace(
    /[äöüßøæłđı]/g,
    (letter) => TRANSLITERATIONS[letter] ?? letter,
  );
  return new Set([
    ...wordsOf(withoutDiacritics(lower)),
    ...wordsOf(withoutDiacritics(transliterated)),
  ]);
}

/** The words of an address's path: those of the part with most words. Empty if there are none. */
export function slugWords(address: string): string[] {
  const parts = new URL(address).pathname.split('/').map(decode);
  const wordsOfParts = parts.map((part) =>
    wordsOf(withoutDiacritics(part.toLowerCase()).replace(/\.\w{2,5}$/, '')),
  );
  return wordsOfParts.reduce((best, words) => (words.length > best.length ? words : best), []);
}

/** How many of an address's words a title shares. */
export interface SlugMatch {
  /** Words of the address. */
  words: number;
  /** How many of them are in the title. */
  shared: number;
}

/** Compares an address's words with a title's. */
export function compareSlug(address: string, title: string): SlugMatch {
  const slug = slugWords(address);
  const ofTitle = titleWords(title);
  const shared = slug.filter((word) => ofTitle.has(word) || isInside(word, ofTitle)).length;
  return { words: slug.length, shared };
}

/** Some languages write compounds as one word: "mandelplaetzchen" contains "plaetzchen". */
const isInside = (word: string, ofTitle: ReadonlySet<string>) =>
  word.length >= 6 &&
  [...ofTitle].some((other) => other.length >= 6 && (other.includes(word) || word.includes(other)));

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
