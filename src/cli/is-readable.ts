import type { Article } from '../article/article.ts';

/** Less than this is no text that could come from another: the rest of a page of links, an empty form. Words. */
const MIN_WORDS = 3;

/** Signs that no text has: a file of them is a picture or a program under a wrong name. */
const NON_TEXT_CHARACTERS = /\ufffd|(?![\t\n\v\f\r])\p{Cc}/gu;
const MAX_NON_TEXT_SHARE = 0.1;

/** True if an article holds text that can be compared: some words, and not the bytes of a picture or program. */
export function isReadable({ text }: Article): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const isUnspaced = /[\u0e00-\u0eff\u3040-\u9fff]/.test(text);
  const noSigns = text.match(NON_TEXT_CHARACTERS)?.length ?? 0;
  return (words >= MIN_WORDS || isUnspaced) && noSigns <= MAX_NON_TEXT_SHARE * text.length;
}
