import type { ReadAnswer, ReadRequest, SeenAnswer } from '../article/snapshot/read-snapshot.ts';

/** The name of the connection on which a page has its article found. */
export const EXTRACTION_PORT = 'extraction';

/** What a page says: first its request, then the answer to each question. */
export type PageSays = { request: ReadRequest } | { seen: SeenAnswer[] };

/** What it is asked, and told in the end. */
export type ExtractionSays = { ask: number[]; byPaint: boolean } | ReadAnswer;
