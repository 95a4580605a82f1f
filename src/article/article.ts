/** The page as the engine knows it: plain values, no DOM. Every offset is in UTF-16 code units. */

/** A half-open range of offsets into `Article.text`. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What a block of the article is, judged by its element. Blocks cover `Article.text` except for the blank lines between
 * them.
 */
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
  /** Absolute http(s) address. */
  href: string;
  /** `rel` tokens, lower case ("canonical", "nofollow", …). */
  rel?: string;
}

/** One visual line (split at block ends and `<br>`) in or around the article. Credit lines are searched for here. */
export interface Line {
  text: string;
  links: Link[];
  /** The line's ancestors as "tag#id.class.class", nearest first, at most eight. */
  ancestors: string[];
  /** In the article's text, before it or after it. */
  place: 'head' | 'inside' | 'after';
  /** 0 inside the article, otherwise the number of lines to its nearest edge. */
  distance: number;
  /** Position of the line's text in `Article.text`, if the reader kept it. */
  span?: Span;
}

/** An image inside the article. The hosts of hot-linked images are evidence. */
export interface Picture {
  src: string;
  alt: string;
  /** True if the page draws it as a dot or not at all (1 × 1): it counts readers and shows them nothing. */
  isDot?: boolean;
}

/** Metadata in the page's head. Addresses are absolute, and undefined where missing or malformed. */
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
  /** BCP 47, as the page declares it. Often wrong. */
  language?: string;
  /** ISO 8601, if the page states it. */
  publishedTime?: string;
  modifiedTime?: string;
  head: Head;
  /** Readable text: blocks joined by a blank line ("\n\n"), white space inside a block collapsed. */
  text: string;
  blocks: Block[];
  /** Spans that mention words rather than use them: q, em, i, cite, code, kbd, dfn, samp. */
  mentions: Span[];
  lines: Line[];
  pictures: Picture[];
  /** True if the page was longer than the limit and only its beginning was read. */
  truncated: boolean;
}
