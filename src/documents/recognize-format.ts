/** What a file is, by its first bytes: names and content types are often wrong. */
export type DocumentFormat = 'pdf' | 'zip' | 'ole' | 'html' | 'text' | 'unknown';

/** A PDF's header may stand behind other bytes (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_LIMIT = 1024;

/** Enough to tell text from anything else. Bytes. */
const SAMPLE_BYTES = 4096;

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: Word until 2003, and encrypted documents of any version. */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** Tells a file's format from its bytes. */
export function recognizeFormat(bytes: Uint8Array): DocumentFormat {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE_BYTES));
  if (start.slice(0, PDF_HEADER_LIMIT).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, ZIP_SIGNATURE)) return 'zip';
  if (startsWith(bytes, OLE_SIGNATURE)) return 'ole';
  const isUtf16 = UTF16_MARKS.some((mark) => startsWith(bytes, mark));
  if (start.includes('\0') && !isUtf16) return 'unknown';
  return /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    start.replace(/^(?:\u00ef\u00bb\u00bf|<\?xml[^>]*>)\s*/, ''),
  )
    ? 'html'
    : 'text';
}
