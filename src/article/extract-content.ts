import { Readability } from '@mozilla/readability';

/** What extraction keeps of a page: the element that holds the article, and what it says of itself. */
export interface ExtractedContent {
  root: Element;
  title: string;
  byline?: string;
  siteName?: string;
}

/** Below so many characters extraction takes what it has found for too little, and looks elsewhere: its own default. */
const MIN_TEXT_LENGTH = 500;
/** Scripts that write a syllable or a word in one character say as much in fewer. */
const MIN_DENSE_TEXT_LENGTH = 200;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Finds the article in a page and takes the rest away: the page given is taken apart. Undefined if there is none. */
export function extractContent(copy: Document): ExtractedContent | undefined {
  const parsed = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: DENSE_SCRIPT.test(copy.title) ? MIN_DENSE_TEXT_LENGTH : MIN_TEXT_LENGTH,
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
