import type { Article } from './article.ts';
import { findArticle } from './find-article.ts';
import { openPage } from './open-page.ts';
import { sourceOf } from './page-source.ts';
import { runTask } from './task.ts';

export interface ReadOptions {
  /** Read even if the page does not look like an article, because the reader asked for it. */
  always?: boolean;
}

/**
 * Reads the article of a page: its text with structure, its lines with their links, and its metadata. Undefined if the
 * page holds none. The page may be live or fetched, in a browser or not. It is not modified. Never throws, whatever the
 * page contains.
 */
export function readArticle(
  document: Document,
  url: string,
  { always = false }: ReadOptions = {},
): Article | undefined {
  try {
    const page = openPage(document, always);
    return page && runTask(findArticle(sourceOf(page), url, always));
  } catch {
    return undefined;
  }
}
