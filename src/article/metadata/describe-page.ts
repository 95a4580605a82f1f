import type { ExtractedContent } from '../extract-content.ts';
import { readHead } from './read-head.ts';
import { readLinkedData } from './read-linked-data.ts';
import { readTimes } from './read-times.ts';

/** A page with its address, and the base of its links. */
interface PagePlace {
  document: Document;
  url: string;
  baseUrl: string;
}

/** The page's metadata: linked data wins over meta elements, and those over extraction's guess. */
export function describePage({ document, url, baseUrl }: PagePlace, content: ExtractedContent) {
  const head = readHead(document, baseUrl);
  const linked = readLinkedData(document);
  const byline = linked.byline ?? content.byline;
  const siteName = content.siteName ?? linked.siteName;
  const language = document.documentElement.getAttribute('lang') || linked.language;
  return {
    url,
    title: linked.headline || withoutSiteName(content.title, siteName),
    ...(byline && { byline }),
    ...(siteName && { siteName }),
    ...(language && { language: language.trim() }),
    ...readTimes(document, head.meta, linked),
    head,
  };
}

/** Removes the site's name from the end of a title. Extraction keeps it where the rest is short. */
function withoutSiteName(title: string, siteName: string | undefined): string {
  const found = /\s[-–—|·:»]\s+([^-–—|·:»]+)$/.exec(title);
  const site = found?.[1];
  const endsWithSite = siteName && site?.toLowerCase() === siteName.toLowerCase();
  return (endsWithSite && title.slice(0, found?.index).trim()) || title;
}
