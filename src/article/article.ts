/** The page as the engine knows it: plain values, no DOM. Every offset is in UTF-16 code units. */

/** A half-open range of offsets into `Article.text`. */
export interface Span {
  start: number;
  end: number;
}

/** What a block of the article is, by its element. Blocks tile `Article.text` but for the blank lines between them. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quotation'
  | 'preformatted'
  | 'table';

export interface Block extends Span {
  kind: BlockKind;
}

/** A link inside a line; `start`/`end` are offsets of its text in the line's text. */
export interface Link extends Span {
  text: string;
  /** Absolute http(s) address, as the page gives it. */
  href: string;
  /** `rel` tokens, lower case ("canonical", "nofollow", …). */
  rel?: string;
}

/** One visual line (split at block ends and `<br>`) in or around the article: where credit lines are found. */
export interface Line {
  text: string;
  links: Link[];
  /** The line's ancestors as "tag#id.class.class", nearest first, at most eight. */
  ancestors: string[];
  /** Where it stands: in the article's text, or so many lines before (negative) or after (positive) it. */
  place: 'head' | 'inside' | 'after';
  /** 0 inside the article, else the number of lines to its nearest edge. */
  distance: number;
  /** Where the line's text stands in `Article.text`, if reading kept it. */
  span?: Span;
}

/** An image inside the article: hosts of hot-linked images are evidence. */
export interface Picture {
  src: string;
  alt: string;
}

/** What the page's head says of itself; addresses absolute, undefined where absent or malformed. */
export interface Head {
  canonical?: string;
  ogUrl?: string;
  generator?: string;
  /** Further meta elements by lower-case name or property ("original-source", "syndication-source", …). */
  meta: Record<string, string>;
}

export interface Article {
  /** The address the page was read from. */
  url: string;
  title: string;
  byline?: string;
  siteName?: string;
  /** BCP 47, as the page declares it; not to be trusted. */
  language?: string;
  /** ISO 8601, as far as the page says. */
  publishedTime?: string;
  modifiedTime?: string;
  head: Head;
  /** Readable text: blocks joined by a blank line ("\n\n"), white space inside a block folded. */
  text: string;
  blocks: Block[];
  /** Spans that mention words rather than use them: q, em, i, cite, code, kbd, dfn, samp. */
  mentions: Span[];
  lines: Line[];
  pictures: Picture[];
  /** True if the page was longer than the cap and only its beginning was read. */
  truncated: boolean;
}
