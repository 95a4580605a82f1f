import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DocumentError, type ReadOptions } from '../document.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { openPdf } from './open-pdf.ts';
import { orderLines } from './order-lines.ts';
import { type PdfPage, readPage } from './read-page.ts';

/** The same limit as for a page on the web. Characters. */
const MAX_TEXT_LENGTH = 1_000_000;

/** A document with fewer characters to a page shows pictures of its pages. */
const MIN_CHARACTERS_PER_PAGE = 16;

const lengthOf = ({ segments }: PdfPage) =>
  segments.reduce((sum, { text }) => sum + text.trim().length, 0);

async function readPages(
  document: PDFDocumentProxy,
  { signal, onPage }: Pick<ReadOptions, 'signal' | 'onPage'>,
): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages && length <= MAX_TEXT_LENGTH; number++) {
    if (signal.aborted) throw new DocumentError('cancelled');
    const page = await readPage(document, number);
    length += lengthOf(page);
    pages.push(page);
    onPage?.(number, document.numPages);
  }
  if (length < MIN_CHARACTERS_PER_PAGE * pages.length) throw new DocumentError('scanned');
  return pages;
}

/** Settles with an error once the signal comes: a damaged file may keep pdf.js busy for ever. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new DocumentError('cancelled'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}

async function readOpened(
  opening: Promise<PDFDocumentProxy>,
  options: ReadOptions,
): Promise<string> {
  const document = await opening.catch((error) => {
    throw new DocumentError(
      (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged',
    );
  });
  const pages = dropRunningHeads(await readPages(document, options));
  return joinParagraphs(pages.map(orderLines));
}

/**
 * Reads the text of a PDF in reading order, paragraphs separated by blank lines: columns one after the other, without
 * the heads and feet that repeat, with words joined that were hyphenated at the end of a line.
 * @throws DocumentError
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<string> {
  const { task, close } = openPdf(bytes);
  try {
    return await Promise.race([readOpened(task.promise, options), untilAborted(options.signal)]);
  } finally {
    close();
  }
}
