import { Readability } from '@mozilla/readability';

/** What extraction keeps of a page: the element that holds the article, and what it says of itself. */
export interface Content {
  root: Element;
  title: string;
  byline?: string;
  siteName?: string;
}

/** Finds the article in a page and takes the rest away: the page given is taken apart. Undefined if there is none. */
export function extractContent(copy: Document): Content | undefined {
  const parsed = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    keepClasses: true,
    disableJSONLD: true,
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
