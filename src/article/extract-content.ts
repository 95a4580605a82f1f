import { Readability } from '@mozilla/readability';

/** What extraction keeps of a page: the element that holds the article, and what it says of itself. */
export interface Content {
  root: Element;
  title: string;
  byline?: string;
  siteName?: string;
}

/** Below so many characters extraction takes what it has found for too little, and looks elsewhere: its own default. */
const LEAST_TEXT = 500;
/** Scripts that write a syllable or a word in one character say as much in fewer. */
const LEAST_DENSE_TEXT = 200;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Finds the article in a page and takes the rest away: the page given is taken apart. Undefined if there is none. */
export function extractContent(copy: Document): Content | undefined {
  const parsed = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: DENSE.test(copy.title) ? LEAST_DENSE_TEXT : LEAST_TEXT,
  }).parse();
  if (!parsed?.content) return undefined;
  const byline = parsed.byline?.trim();
  const siteName = parsed.siteName?.trim();
  return {
    root: parsed.content,
    title: parsed.title?.trim() ?? '',
    ...(byline && { byline }),
    ...(siteName && { siteName }),
  };
}
