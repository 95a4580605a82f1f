/** Bytes at the head of a page in which its character set may stand (HTML standard: 1024). */
const PRESCAN_BYTES = 1024;

const DECLARED_CHARSET =
  /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i;

/** Marks at the very beginning stand above every declaration. */
const BYTE_ORDER_MARKS: [bytes: number[], label: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

function decoderFor(label: string | undefined): TextDecoder | undefined {
  try {
    return label ? new TextDecoder(label) : undefined;
  } catch {
    return undefined;
  }
}

function charsetOfByteOrderMark(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES));
  const found = DECLARED_CHARSET.exec(head);
  const label = (found?.[1] ?? found?.[2])?.toLowerCase();
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

/** The text if the bytes are sound UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Decodes a page as a browser does: by its byte order mark, its header's `charset`, or its own declaration. Where the
 * declaration is plainly wrong it is mended: sound UTF-8 declared as a single-byte set, or the other way round.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const header = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  const decoder =
    decoderFor(charsetOfByteOrderMark(bytes)) ??
    decoderFor(header) ??
    decoderFor(declaredCharset(bytes));
  const encoding = decoder?.encoding ?? 'utf-8';
  if (decoder && !/^(utf-8|windows-125\d|iso-8859-\d+)$/.test(encoding))
    return decoder.decode(bytes);
  const single = encoding === 'utf-8' ? 'windows-1252' : encoding;
  return decodeUtf8(bytes) ?? new TextDecoder(single).decode(bytes);
}
