/** Byte order marks and their encodings. They override every declaration. */
const BYTE_ORDER_MARKS: ReadonlyArray<readonly [encoding: string, ...bytes: number[]]> = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Where a page may declare its character set. Bytes; the standard says 1024, but many pages are late. */
const DECLARATION_LIMIT = 4096;
const DECLARATION =
  /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})/i;

/** Encodings with one byte per character. A longer text in one of them is hardly ever valid UTF-8 by chance. */
const SINGLE_BYTE =
  /^(?:windows-125\d|windows-874|iso-8859-\d+(?:-i)?|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/;

/** The encoding of browsers for bytes that are undeclared and not UTF-8. */
const FALLBACK_ENCODING = 'windows-1252';

/** Valid UTF-8 with this many characters beyond ASCII is UTF-8, even if a multi-byte encoding is declared. */
const MIN_UTF8_EVIDENCE = 12;

/**
 * Decodes a page or a file: by its byte order mark, the `charset` of its content type, or its own declaration. Where the
 * declaration is plainly wrong it is ignored: tools that save or serve pages often recode them and keep the old one.
 * Not html-encoding-sniffer: it does not correct declarations, and its table of labels, which `TextDecoder` has too,
 * would add 35 kB to the page. Never throws; invalid bytes become U+FFFD.
 * @param contentType the HTTP header, if there is one
 */
export function decodeText(bytes: Uint8Array, contentType?: string | null): string {
  const marked = byteOrderMarkEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = encodingOf(headerCharset(contentType)) ?? declaredEncoding(bytes);
  const asUtf8 = decodeUtf8(bytes);
  const isMultiByte = declared && declared !== 'utf-8' && !SINGLE_BYTE.test(declared);
  if (asUtf8 !== undefined && (!isMultiByte || isClearlyUtf8(asUtf8))) return asUtf8;
  const encoding = declared && declared !== 'utf-8' ? declared : FALLBACK_ENCODING;
  return new TextDecoder(encoding).decode(bytes);
}

function byteOrderMarkEncoding(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(([, ...mark]) =>
    mark.every((byte, index) => bytes[index] === byte),
  )?.[0];
}

const headerCharset = (contentType: string | null | undefined) =>
  /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1];

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_LIMIT));
  const found = DECLARATION.exec(start);
  const encoding = encodingOf(found?.[1] ?? found?.[2]);
  // A declaration that can be read byte by byte is not in UTF-16 (HTML standard).
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

/** The encoding with this label, as `TextDecoder` names it. */
function encodingOf(label: string | undefined): string | undefined {
  try {
    return label ? new TextDecoder(label).encoding : undefined;
  } catch {
    return undefined;
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isClearlyUtf8(text: string): boolean {
  let found = 0;
  for (const _ of text.matchAll(/[^\p{ASCII}]/gu)) if (++found >= MIN_UTF8_EVIDENCE) return true;
  return false;
}
