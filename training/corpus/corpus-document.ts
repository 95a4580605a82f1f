/** Which side of the split a document stands on; `counts` documents feed the language model and are never judged. */
export type SplitPart = 'train' | 'tune' | 'test' | 'counts';

/** Where a document of the corpus comes from, and so in which table it is counted. */
export type Collection =
  | 'countable'
  | 'kind'
  | 'web'
  | 'diary'
  | 'text'
  | 'page'
  | 'hard-negative'
  | 'spun-real'
  | 'spun-parallel';

/** One text of the corpus, human or spun, with what the tables need to know of it. */
export interface CorpusDocument {
  id: string;
  collection: Collection;
  /** ISO 639-1, as the corpus says. */
  language: string;
  genre: string;
  /** Registrable domain or author. */
  site: string;
  /** Documents of one key (site, group of siblings, near-duplicates) stand on one side of the split. */
  key: string;
  part: SplitPart;
  text: string;
  /** Spun texts: who or what made them. */
  family?: string;
  /** Spun texts: where they were found. */
  kind?: string;
  /** Spun texts whose original is known. */
  original?: string;
  /** Doubtful rows are for looking at only. */
  doubtful?: boolean;
  /** Pages: the file in the corpus, to be read as a page. */
  file?: string;
  url?: string;
}
