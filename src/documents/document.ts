import type { Article } from '../article/article.ts';

/** Why a file gave no text. */
export type DocumentFailure =
  | 'encrypted'
  | 'damaged'
  | 'scanned'
  | 'file-too-large'
  | 'old-word'
  | 'unknown-format'
  | 'no-text'
  | 'cancelled';

export type ReadDocument =
  | { state: 'read'; article: Article }
  | { state: 'failed'; failure: DocumentFailure };

export interface ReadOptions {
  /** The article's address: the file's own, or "about:blank" for a file of the reader's. */
  url: string;
  /** The HTTP header, if the file was fetched. */
  contentType?: string | null;
  /** Stops reading; the failure is "cancelled". */
  signal: AbortSignal;
  /** Called after each page with the number of pages read and their total. */
  onPage?(read: number, total: number): void;
}

/** Larger files are films or archives, and would fill the memory. Bytes. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Thrown by the readers of each format. */
export class DocumentError extends Error {
  constructor(readonly failure: DocumentFailure) {
    super(failure);
  }
}
