/** A link on a page of search results, as the page has it: foreign text, to be cleaned by whoever uses it. */
export interface ResultLink {
  href: string;
  /** At most 200 characters. */
  title: string;
  /** The text of its block without the title, at most 400 characters. */
  snippet: string;
  /** The host that the block shows, lower case. */
  host?: string;
  /** An address that the block's markup states in full. */
  stated?: string;
}

/** What a tab with search results shows. */
export interface ResultsPage {
  url: string;
  /** At most 50. */
  links: ResultLink[];
  /** It asks whether a person is there, or for consent. */
  isChallenge: boolean;
  isConsent: boolean;
}
