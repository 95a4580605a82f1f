import type { Article } from '../../article/article.ts';

/** An article as it goes into an archive. */
export interface NewArticle {
  /** What names it: its address, or without one a hash of its text. Adding the same key again replaces it. */
  key: string;
  /** Hash of the text, hexadecimal: the same key with the same text is left as it is. */
  textHash: string;
  /** Where it was read: the file, and the row's id or number where there are several. */
  name: string;
  article: Article;
  /** Hashes of the words by which it is found. */
  terms: readonly number[];
}

/** An article as an archive holds it. */
export interface StoredArticle {
  id: string;
  key: string;
  name: string;
  article: Article;
}

/** How far a file was added, so that a run that was stopped can go on. */
export interface SourceProgress {
  /** The file's path as given. */
  source: string;
  /** Changes when the file does. */
  fingerprint: string;
  /** Rows of it that have been added. */
  rows: number;
}

export interface AddedCounts {
  added: number;
  /** Same key, another text. */
  replaced: number;
  /** Same key, same text. */
  unchanged: number;
}

export interface ArchiveInfo {
  articles: number;
  /** Bytes on disk, everything included. */
  bytes: number;
  /** Bytes of the compressed articles alone. */
  articleBytes: number;
  /** "SQLite" or "PostgreSQL". */
  kind: string;
  formatVersion: number;
}

/** Articles that are in the archive, by the terms of another text. */
export interface FoundPostings {
  /** Ids by term; terms that more than the limit of articles have are left out. */
  textsOf: Map<number, string[]>;
  /** Number of terms that were left out. */
  common: number;
  /** Number of articles in the archive. */
  total: number;
}

/**
 * A store of articles that is searched by their rare words. All errors are an `ArchiveError` with one sentence.
 * Any number of processes may read while one writes; a second writer waits.
 */
export interface ArchiveStore {
  /** Adds articles and notes how far their file was added, all or nothing. Safe on disk when it resolves. */
  add(articles: readonly NewArticle[], progress: SourceProgress | undefined): Promise<AddedCounts>;
  /** Removes articles by key. Returns how many there were. */
  remove(keys: readonly string[]): Promise<number>;
  /** Rows of a file that were added before; 0 if it has changed since or was never added. */
  rowsAdded(source: string, fingerprint: string): Promise<number>;
  findByTerms(hashes: readonly number[], limit: number): Promise<FoundPostings>;
  /** Hashes of the terms that articles are stored under, by their ids; articles that are gone are left out. */
  termsOf(ids: readonly string[]): Promise<Map<string, readonly number[]>>;
  /** The articles with these ids, in their order; those that are gone are left out. */
  read(ids: readonly string[]): Promise<StoredArticle[]>;
  info(): Promise<ArchiveInfo>;
  close(): Promise<void>;
}

/** The version of the archive's format; archives of another one are refused. */
export const FORMAT_VERSION = 2;

/** The archive cannot be used; the message says in one sentence what to do. */
export class ArchiveError extends Error {}
