/** What a page of a scraper's site is filled with; markup, but for host, address and title. */
export interface LayoutParts {
  host: string;
  url: string;
  title: string;
  /** Further elements of the head. */
  head?: string;
  /** Before the article's text, under its heading. */
  lead?: string;
  body: string;
  /** Behind the article's text. */
  tail?: string;
}

/** A site's furniture around an article. */
export type Layout = (parts: LayoutParts) => string;
