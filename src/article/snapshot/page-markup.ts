/**
 * A page as its browser writes it down in one go, many times faster than node by node, with what tells whether elsewhere
 * the same tree comes of it. Where it does not, the page is taken node by node.
 */
export interface PageMarkup {
  /** All of the page's root element. */
  html: string;
  /** How long the page's text nodes are, in order; characters. Their places here are their numbers. */
  lengths: number[];
  /** Which of the elements that may be hidden hide all their text: their places among those that the selector finds. */
  hidden: number[];
  /** The page is in quirks mode, where names of classes are alike in upper and lower case. */
  isQuirky: boolean;
  /** The browser draws it, so that it can be asked which texts are seen. */
  isDrawn: boolean;
}
