import type { Article } from '../article/article.ts';
import { articleFromText } from '../article/article-from-text.ts';
import type { CheckFailure } from '../browser/check-failure-text.ts';
import { send } from '../browser/messages.ts';
import { MAX_FILE_BYTES } from '../documents/document.ts';
import { fetchDocument } from '../documents/fetch-document.ts';
import { readDocument } from '../documents/read-document.ts';
import type { Verdict } from '../engine/verdict.ts';

/** What is under way: bytes while a file is fetched, pages while it is read, neither while it is judged. */
export type CheckProgress =
  | { step: 'fetching'; done: number; of?: number }
  | { step: 'reading'; done: number; of: number }
  | { step: 'judging' };

/** What the page shows. */
export type TextCheckerState =
  | { name: 'waiting' }
  | { name: 'working'; progress?: CheckProgress }
  | { name: 'failed'; failure: CheckFailure }
  | { name: 'judged'; article: Article; verdict: Verdict };

export interface CheckOptions {
  signal: AbortSignal;
  onProgress(progress: CheckProgress): void;
}

/** The address of a text or a file of the reader's, which have none. */
const NO_ADDRESS = 'about:blank';

/** The address in the input, if there is nothing else. */
export function urlInInput(input: string): string | undefined {
  const text = input.trim();
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}

type ReadInput = { state: 'read'; article: Article } | { state: 'failed'; failure: CheckFailure };

async function readFile(file: File, { signal, onProgress }: CheckOptions): Promise<ReadInput> {
  if (file.size > MAX_FILE_BYTES) return { state: 'failed', failure: 'file-too-large' };
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return { state: 'failed', failure: 'damaged' };
  const onPage = (done: number, of: number) => onProgress({ step: 'reading', done, of });
  return readDocument(new Uint8Array(buffer), { url: NO_ADDRESS, signal, onPage });
}

function readAddress(url: string, { signal, onProgress }: CheckOptions): Promise<ReadInput> {
  return fetchDocument(url, {
    allowPrivate: false,
    signal,
    onProgress: (done, of) => onProgress({ step: 'fetching', done, ...(of && { of }) }),
    onPage: (done, of) => onProgress({ step: 'reading', done, of }),
  });
}

async function readInput(input: string | File, options: CheckOptions): Promise<ReadInput> {
  if (typeof input !== 'string') return readFile(input, options);
  const url = urlInInput(input);
  if (url) return readAddress(url, options);
  const article = articleFromText(input, NO_ADDRESS);
  return article ? { state: 'read', article } : { state: 'failed', failure: 'no-text' };
}

/** Judges a text, a file, or what is at an address, which is fetched without cookies. Never throws. */
export async function checkInput(
  input: string | File,
  options: CheckOptions,
): Promise<TextCheckerState> {
  const read = await readInput(input, options);
  if (read.state === 'failed') return { name: 'failed', failure: read.failure };
  options.onProgress({ step: 'judging' });
  const { article } = read;
  return send('analyzeArticle', article).then(
    (verdict) => ({ name: 'judged', article, verdict }),
    () => ({ name: 'failed', failure: 'not-judged' }),
  );
}
