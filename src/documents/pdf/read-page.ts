import { type PDFDocumentProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { joinSegments, type Segment } from './segment.ts';

/** The text of a page: stretches of text on one line, not yet in reading order. */
export interface PdfPage {
  /** In points. */
  width: number;
  height: number;
  segments: Segment[];
}

/** Text that leans more than this runs along an edge or is a watermark. */
const MAX_SLOPE = 0.1;

interface TextItem {
  str: string;
  dir: string;
  width: number;
  transform: number[];
}

function toSegment({ str, dir, width, transform }: TextItem, view: number[]): Segment[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform(view, transform) as number[];
  const isUpright = Math.abs(b) <= MAX_SLOPE * Math.abs(a) && a > 0;
  const height = Math.hypot(c, d);
  if (!isUpright || str === '' || height === 0) return [];
  return [{ text: str, x, y, width, height, isRightToLeft: dir === 'rtl' }];
}

/** Reads a page's text, with x to the right and y downward from the upper left corner. */
export async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const pieces = items.flatMap((item) => ('str' in item ? toSegment(item, transform) : []));
  return { width, height, segments: joinSegments(pieces) };
}
