import { MIN_LATIN_SHARE } from '../thresholds.ts';

/** Letters of scripts that write no spaces between words. */
export const UNSPACED_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Below this UTF-16 unit there is none of them: a quick test for most texts. */
const FIRST_UNSPACED = 0x0e00;

/** Letters of scripts without spaces that write syllables in several signs: a single letter says little. */
export const SYLLABARY_LETTER =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Chinese, Japanese and Korean letters: one or two of them are a word. */
export const CJK_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether some letter of a text belongs to a script without spaces. */
export function hasUnspacedLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) >= FIRST_UNSPACED) return UNSPACED_LETTER.test(text);
  return false;
}

/** Whether a text is written in Latin letters, foreign names aside. */
export function isInLatinScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > MIN_LATIN_SHARE * letters;
}
