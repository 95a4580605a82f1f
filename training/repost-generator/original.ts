/** A paragraph, heading, item or quotation of an article. */
export interface ArticleBlock {
  tag: 'p' | 'h2' | 'li' | 'blockquote';
  /** Inner markup; addresses absolute. */
  html: string;
  text: string;
}

/** An article page, taken apart for republishing. */
export interface Original {
  url: string;
  /** Host without "www.". */
  host: string;
  /** Name of the site, as its page gives it, else its host. */
  name: string;
  title: string;
  blocks: ArticleBlock[];
  /** Absolute addresses of the article's pictures. */
  pictures: string[];
}
