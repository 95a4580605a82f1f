/** A clone of a page that may be modified. */
export interface PageClone {
  document: Document;
  /** The page's text node for each text node of the clone. */
  pageNodeOf: ReadonlyMap<Text, Text>;
  /** True if only the page's beginning was cloned. */
  truncated: boolean;
}
