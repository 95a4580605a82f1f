import type { Article, Span } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { certainSourceWords } from './restore-wording.ts';

/** How rare a word is: higher is rarer. Only the order counts. The word is in lower case. */
export type WordRarity = (word: string) => number;

/** A word without its endings after an apostrophe or hyphen; two signs where no spaces part the words. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}|\p{L}[\p{L}\p{M}]*/gu;

/** Numbers that identify: amounts and years, not "2" or "10". */
const NUMBER =
  /(?=\p{N})(?<![\p{L}\p{N}.,])(?:\p{N}{1,3}(?:[.,]\p{N}{3})+|\p{N}{3,})(?![\p{L}\p{N}])/gu;

/** Text beyond this is not looked through: its beginning says enough. */
const MAX_TEXT_LENGTH = 20_000;

/** Shorter words are common ones in every language. */
const MIN_WORD_LENGTH = 4;

/** A word said again is one of the text's subject, and survives rewording: worth so much more rarity a time. */
const REPEATED_RARITY = 0.5;
const MAX_REPEATED = 4;

/** Where nothing is known of a language's words, long ones are the rare ones (Zipf 1935). */
export const lengthRarity: WordRarity = (word) => word.length;

interface PlacedWord extends Span {
  word: string;
}

function placedWords(text: string): PlacedWord[] {
  return [...text.slice(0, MAX_TEXT_LENGTH).matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

function isTouched({ start, end }: Span, evidence: readonly Evidence[]): boolean {
  return evidence.some(
    (one) => one.start !== undefined && one.end !== undefined && one.start < end && one.end > start,
  );
}

/** Single source words that stood in the text for certain. */
function restoredWords(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap((one) => {
    const word = one.question === 'spun' ? certainSourceWords(one) : undefined;
    return word && /^\p{L}+$/u.test(word) ? [word] : [];
  });
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const isLongEnough = (word: string) => word.length >= MIN_WORD_LENGTH || UNSPACED.test(word);

/** The host and name of the article's own site, as one row of letters: they say where the copy stands. */
function siteLetters({ url, siteName = '' }: Article): string {
  const host = /^https?:\/\/([^/]+)/i.exec(url)?.[1] ?? '';
  return `${host} ${siteName.replace(/\s+/g, '')}`.toLowerCase();
}

const isSiteName = (word: string, site: string) =>
  word.length >= MIN_WORD_LENGTH && site.includes(word.toLowerCase());

/** The rarest words of an article that evidence touches nowhere, each once, rarest first. */
export function rankRareWords(
  article: Article,
  evidence: readonly Evidence[],
  rarity: WordRarity,
): string[] {
  const words = placedWords(article.text);
  const touched = new Set(
    words.filter((one) => isTouched(one, evidence)).map(({ word }) => word.toLowerCase()),
  );
  const site = siteLetters(article);
  const untouched = words.filter(
    ({ word }) => !touched.has(word.toLowerCase()) && !isSiteName(word, site),
  );
  const counts = new Map<string, number>();
  for (const word of [...untouched.map((one) => one.word), ...restoredWords(evidence)]) {
    const key = word.toLowerCase();
    if (isLongEnough(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const score = ([word, count]: [string, number]) =>
    rarity(word) + REPEATED_RARITY * Math.min(MAX_REPEATED, count - 1);
  return [...counts].sort((a, b) => score(b) - score(a)).map(([word]) => word);
}

/** The numbers of an article that identify it, in its order, each once. */
export function findNumbers({ text }: Article): string[] {
  return [...new Set(text.slice(0, MAX_TEXT_LENGTH).match(NUMBER) ?? [])];
}
