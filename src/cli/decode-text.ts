/** Byte order marks and what they announce. */
const BYTE_ORDER_MARKS: ReadonlyArray<readonly [encoding: string, ...bytes: number[]]> = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** A page declares its character set within its first bytes (1,024 by the standard; many pages are late). */
const DECLARATION_LIMIT = 4096;
const DECLARATION =
  /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{1,40})/i;

/** What browsers take undeclared bytes for that are not UTF-8. */
const FALLBACK_ENCODING = 'windows-1252';

/**
 * Bytes that are valid UTF-8 with so many characters beyond ASCII are UTF-8, whatever they declare: tools that save
 * pages recode them and leave the declaration as it was. (A few may be valid by chance.)
 */
const MIN_UTF8_EVIDENCE = 12;

/**
 * Text of a file's bytes: by its byte order mark, else UTF-8 if it can be nothing else, else as markup in it declares,
 * else UTF-8 if it is valid, else windows-1252. Never throws; unreadable bytes become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = byteOrderMarkEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const asUtf8 = decodeUtf8(bytes);
  if (asUtf8 !== undefined && isClearlyUtf8(asUtf8)) return asUtf8;
  const declared = declaredEncoding(bytes);
  if (declared) return new TextDecoder(declared).decode(bytes);
  return asUtf8 ?? new TextDecoder(FALLBACK_ENCODING).decode(bytes);
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

function byteOrderMarkEncoding(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(([, ...mark]) =>
    mark.every((byte, index) => bytes[index] === byte),
  )?.[0];
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_LIMIT));
  const found = DECLARATION.exec(start);
  const label = found?.[1] ?? found?.[2];
  if (!label) return undefined;
  // A declaration that could be read byte by byte was not written in UTF-16.
  if (/^utf-?16/i.test(label)) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
