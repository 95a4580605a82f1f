import { MAGIC, SECTIONS, type SectionName } from './sections.ts';

export type SectionBytes = Record<SectionName, Uint8Array>;

const DAMAGED_MESSAGE =
  'The model file is damaged or of another version: build it again with "npm run model".';

/** Decompresses raw deflate data with the stream that browsers and Node share. */
async function decompress(bytes: Uint8Array, length: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // Its failure reaches the reader, too.
  writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => undefined);
  writer.close().catch(() => undefined);
  const whole = new Uint8Array(length);
  const reader = stream.readable.getReader();
  let offset = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) break;
    if (offset + value.length > length) throw new Error(DAMAGED_MESSAGE);
    whole.set(value, offset);
    offset += value.length;
  }
  if (offset !== length) throw new Error(DAMAGED_MESSAGE);
  return whole;
}

function cutSections(whole: Uint8Array, lengths: number[]): SectionBytes {
  let offset = 0;
  const entries = SECTIONS.map((name, i) => {
    const start = offset;
    offset += lengths[i] as number;
    return [name, whole.subarray(start, offset)] as const;
  });
  return Object.fromEntries(entries) as SectionBytes;
}

/** Takes a model file apart into its sections. Throws one clear sentence if it is not a whole model file. */
export async function decompressSections(file: Uint8Array): Promise<SectionBytes> {
  const bodyStart = MAGIC.length + 4 * SECTIONS.length;
  const magic = String.fromCharCode(...file.subarray(0, MAGIC.length));
  if (file.length <= bodyStart || magic !== MAGIC) throw new Error(DAMAGED_MESSAGE);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const lengths = SECTIONS.map((_, i) => view.getUint32(MAGIC.length + 4 * i, true));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const whole = await decompress(file.subarray(bodyStart), total).catch(() => {
    throw new Error(DAMAGED_MESSAGE);
  });
  return cutSections(whole, lengths);
}
