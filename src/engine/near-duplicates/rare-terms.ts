import { fnv1a, mixBits } from '../text/hash.ts';

/** Words of four letters or more, numbers of two digits or more, and pairs of characters where a script has no spaces. */
const WORDS =
  /(?=[\p{L}\p{N}])(?:\p{N}[\p{N}.,:]*\p{N}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|\p{L}[\p{L}\p{M}'’]{3,})/gu;

/** A capital or a digit marks a name or number, which spinners and rewriters leave alone: it counts twice. */
const NAME_OR_NUMBER = /^[\p{Lu}\p{N}]/u;
const NAME_OR_NUMBER_WEIGHT = 2;

/** A word of a text by which its original can be found. */
export interface RareTerm {
  /** Hash of the word in lower case, a signed 32-bit number. */
  hash: number;
  /** What it counts beside other words that are as rare: 1, or 2 for names and numbers. */
  weight: number;
}

function collectWords(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(WORDS)) {
    const key = word.toLowerCase();
    if (NAME_OR_NUMBER.test(word)) words.set(key, NAME_OR_NUMBER_WEIGHT);
    else if (!words.has(key)) words.set(key, 1);
  }
  return words;
}

/**
 * The words of a text that tell it apart from others: the rarest, names and numbers before other words.
 * @param logProbOf log P (natural) of a word in lower case, low for one that is not known
 * @param most how many terms at the most; two texts that share wording share most of them
 * @returns the terms, the most telling first
 */
export function rareTerms(
  text: string,
  logProbOf: (word: string) => number,
  most: number,
): RareTerm[] {
  const scored = Array.from(collectWords(text), ([word, weight]) => {
    const hash = fnv1a(word);
    // Of equally rare words two texts keep the same ones, whichever they are.
    return { hash, weight, score: -logProbOf(word) * weight, order: mixBits(hash) };
  });
  scored.sort((a, b) => b.score - a.score || a.order - b.order);
  return scored.slice(0, most).map(({ hash, weight }) => ({ hash, weight }));
}
