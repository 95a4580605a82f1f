import { compareSlug } from './slug-words.ts';

/** Path parts of a front page, a section or a person. */
const NON_ARTICLE_PATH =
  /^(?:index|home|default|main|start|blog|blogs|news|en|de|fr|es|it|pt|ru|ja|zh|ko|id|tr|ar|[a-z]{2}-[a-z]{2})(?:\.\w{2,5})?$/i;
const LISTING_PATH =
  /^(?:author|authors|autor|autori|autoren|tag|tags|category|categories|user|users|profile|people|topic|topics|search|section|feed|about|contact|shop)$/i;

/** Parameters that identify an article where the path does not: "?p=12", "/view.php?id=77". */
const NAMING_PARAMETER =
  /[?&](?:p|id|aid|nid|sid|idx|no|newsid|news_id|article|articleid|article_id|story|storyid|t|tid|__biz|docid|url)=[^&]{1,}/i;

/** Single path parts shorter than this, without a digit or hyphen, are sections: "/politics". Characters. */
const MIN_SLUG_LENGTH = 16;

/** A path of one or two words leads to an article if the title contains them all. */
function repeatsTitle(address: string, title: string): boolean {
  const { words, shared } = compareSlug(address, title);
  return words > 0 && shared === words;
}

/**
 * True if an address leads to an article, not to a homepage, a section, an author or a list.
 * @param title the article's title; a path that repeats it counts as an article
 */
export function isArticleUrl(address: string, title = ''): boolean {
  const { pathname, search } = new URL(address);
  const parts = pathname.split('/').filter((part) => part && !NON_ARTICLE_PATH.test(part));
  if (NAMING_PARAMETER.test(search)) return true;
  const [first, ...rest] = parts;
  if (!first || LISTING_PATH.test(first) || /^@[^/]+$/.test(pathname.slice(1))) return false;
  if (title && repeatsTitle(address, title)) return true;
  return rest.length > 0 || first.length >= MIN_SLUG_LENGTH || /[\d%-]/.test(first);
}
