import { Readability } from '@mozilla/readability';

/** What extraction finds on a page: the element that holds the article, and its metadata. */
export interface ExtractedContent {
  root: Element;
  title: string;
  byline?: string;
  siteName?: string;
}

/** Extraction distrusts results shorter than this and searches elsewhere. Characters; Readability's default. */
const MIN_TEXT_LENGTH = 500;
/** Scripts with one character per syllable or word need fewer. Characters. */
const MIN_DENSE_TEXT_LENGTH = 200;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Finds the article in a page. Modifies the document it is given. Undefined if there is no article. */
export function extractContent(clone: Document): ExtractedContent | undefined {
  const parsed = new Readability<Element>(clone, {
    serializer: (node) => node as Element,
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: DENSE_SCRIPT.test(clone.title) ? MIN_DENSE_TEXT_LENGTH : MIN_TEXT_LENGTH,
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
