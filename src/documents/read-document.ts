import type { Article } from '../article/article.ts';
import { articleFromText } from '../article/article-from-text.ts';
import { decodeText } from '../article/fetch/decode-text.ts';
import { readArticleFromHtml } from '../article/fetch/fetch-article.ts';
import { DocumentError, MAX_FILE_BYTES, type ReadDocument, type ReadOptions } from './document.ts';
import { type DocumentFormat, recognizeFormat } from './recognize-format.ts';

type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<Article>;

function toArticle(text: string, url: string): Article {
  const article = articleFromText(text, url);
  if (!article) throw new DocumentError('no-text');
  return article;
}

/** The readers of PDF and Word files are large, and loaded only once they are needed. */
const READERS: Readonly<Record<DocumentFormat, Reader>> = {
  async pdf(bytes, options) {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return toArticle(await readPdf(bytes, options), options.url);
  },
  async zip(bytes, { url }) {
    const { readDocx } = await import('./docx/read-docx.ts');
    const { text, links } = readDocx(bytes);
    const { linkLines } = await import('./docx/link-lines.ts');
    return linkLines(toArticle(text, url), links);
  },
  async ole(bytes) {
    const { isEncryptedDocument } = await import('./docx/is-encrypted-document.ts');
    throw new DocumentError(isEncryptedDocument(bytes) ? 'encrypted' : 'old-word');
  },
  async html(bytes, { url, contentType }) {
    const read = readArticleFromHtml(decodeText(bytes, contentType), url, url, '');
    if (read.state === 'failed') throw new DocumentError('no-text');
    return read.article;
  },
  async text(bytes, { url, contentType }) {
    return toArticle(decodeText(bytes, contentType), url);
  },
  async unknown() {
    throw new DocumentError('unknown-format');
  },
};

/** Reads the text of a PDF, Word, web or text file, up to 50 MB. Never throws: the result says what went wrong. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument> {
  try {
    if (bytes.length > MAX_FILE_BYTES) throw new DocumentError('file-too-large');
    const article = await READERS[recognizeFormat(bytes)](bytes, options);
    if (options.signal.aborted) throw new DocumentError('cancelled');
    return { state: 'read', article };
  } catch (error) {
    if (options.signal.aborted) return { state: 'failed', failure: 'cancelled' };
    const failure = error instanceof DocumentError ? error.failure : 'damaged';
    return { state: 'failed', failure };
  }
}
