/** A share of cases with its 95 % interval. */
export interface Rate {
  hits: number;
  of: number;
  /** Bounds of the 95 % interval, 0–1. */
  low: number;
  high: number;
}

export type Cell = string | number | Rate;

/** What a section hands out: figures in rows, and words that say how to read them. */
export interface Table {
  title: string;
  /** One or two sentences: what was counted, and on what. */
  note?: string;
  columns: string[];
  rows: Cell[][];
  /** True for tables that belong on the accuracy page, not only into the log. */
  published?: boolean;
  /**
   * The name under which the interface gets these figures (docs/accuracy.json), and a key for each row, undefined
   * for a row that it does not get. Such a row is a label and two rates: warning, and notice or warning.
   */
  shownAs?: { name: string; keys: (string | undefined)[] };
}

export interface SectionOptions {
  /** A small part of the corpus, for a quick look or for CI. */
  fast: boolean;
}

/** One part of the evaluation: one file in sections/, listed in sections.ts. */
export interface Section {
  /** The name that `--section` takes. */
  name: string;
  /** The heading on the accuracy page. */
  title: string;
  /** True if it takes minutes (it trains models): only run when asked for by name or with `--all`. */
  slow?: boolean;
  /** True if its figures depend on the models that name source words, too. */
  namesWords?: boolean;
  measure(options: SectionOptions): Promise<Table[]>;
}
