/** How long look-ups take in an archive of made-up articles, of which only the terms are kept. */
export interface LookUpFigures {
  kind: string;
  articles: number;
  /** Milliseconds. */
  median: number;
  p95: number;
  /** Spun copies that were looked up, and those whose original came first. */
  copies: number;
  first: number;
  /** Bytes on disk for an article, everything included; there are no texts. */
  bytesEach: number;
}

/** What a run of the command line took. */
export interface RunCost {
  seconds: number;
  /** The most memory that the process held at one time, its threads included; without the database's server. */
  megabytes: number;
}

/** What an archive of whole articles costs, and what it finds. */
export interface ArchiveFigures {
  kind: string;
  articles: number;
  build: RunCost;
  /** Bytes on disk for an article: its compressed text, and all that is beside it. */
  textEach: number;
  besideEach: number;
  search: RunCost;
  suspects: number;
  /** Suspects that are spun copies, and those for which the right original was named. */
  copies: number;
  right: number;
  /** Suspects, copies or not, for which another article was named as the original. */
  wrong: number;
  /** Those of which another article was said to be on the same matter, no more. */
  sameMatter: number;
}

/** All that the page on costs shows; a run measures one of them. */
export interface Costs {
  archives?: {
    machine: string;
    figures: ArchiveFigures[];
    /** Suspects for which both kinds of archive gave the same answer, where both were measured. */
    same?: number;
  };
  lookUps?: { machine: string; figures: LookUpFigures[] };
}
