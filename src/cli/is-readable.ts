import type { Article } from '../article/article.ts';

/** Less text cannot come from another: a page of links, an empty form. Words. */
const MIN_WORDS = 3;

/** Characters that text never contains: such files are pictures or programs with a wrong name. */
const NON_TEXT_CHARACTERS = /\ufffd|(?![\t\n\v\f\r])\p{Cc}/gu;
const MAX_NON_TEXT_SHARE = 0.1;

/** True if an article has text to compare: some words, and not the bytes of a picture or program. */
export function isReadable({ text }: Article): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const isUnspaced = /[\u0e00-\u0eff\u3040-\u9fff]/.test(text);
  const nonTextCharacters = text.match(NON_TEXT_CHARACTERS)?.length ?? 0;
  return (
    (words >= MIN_WORDS || isUnspaced) && nonTextCharacters <= MAX_NON_TEXT_SHARE * text.length
  );
}
