/** A page that is to be cloned. */
export interface ClonedPage {
  document: Document;
  /** Whether an element with attributes that may hide it does hide all its text. */
  isHidden(element: Element): boolean;
  /** It is too large or too deep to be cloned whole. */
  isLarge: boolean;
}

/** A clone of a page that may be modified. */
export interface PageClone {
  document: Document;
  /** The page's text node for each text node of the clone. */
  pageNodeOf: ReadonlyMap<Text, Text>;
  /** True if only the page's beginning was cloned. */
  truncated: boolean;
}
