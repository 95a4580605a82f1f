/**
 * A page as a list of tokens, from which the same tree of nodes can be built elsewhere. A string is a text node, a number
 * from 0 on opens an element with the name of that number.
 */
export type SnapshotToken = string | number;

/** Ends the element that was opened last. */
export const CLOSE = -1;
/** A comment without its words. */
export const COMMENT = -2;
/** The open element hides all its text. */
export const HIDDEN = -3;
/** The open element holds another article of the page. */
export const EXCLUDED = -4;
/** From here down: an attribute of the open element, the first name's; the next token is its value. */
export const FIRST_ATTRIBUTE = -5;

/** A page without what extraction does not ask for. Its text nodes are known by their numbers, from 0, in order. */
export interface PageSnapshot {
  tokens: SnapshotToken[];
  /** Names of elements and attributes; those of drawings and formulas stand behind their namespace and a space. */
  names: string[];
  /** The page is in quirks mode, where names of classes are alike in upper and lower case. */
  isQuirky: boolean;
  /** It is too large or too deep to be cloned whole. */
  isLarge: boolean;
  /** The browser draws it, so that it can be asked which texts are seen. */
  isDrawn: boolean;
}

/** The namespace of most elements; their names stand alone. */
export const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
