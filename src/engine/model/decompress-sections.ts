import { MAGIC, SECTIONS, type SectionName } from './sections.ts';

export type SectionBytes = Record<SectionName, Uint8Array>;

const DAMAGED_MESSAGE =
  'The model file is damaged or of another version: build it again with "npm run model".';

/** Inflates raw deflate data with the stream that browsers and Node share. */
async function decompress(bytes: Uint8Array, length: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // Its failure shows at the reader too.
  writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => undefined);
  writer.close().catch(() => undefined);
  const whole = new Uint8Array(length);
  const reader = stream.readable.getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) break;
    if (at + value.length > length) throw new Error(DAMAGED_MESSAGE);
    whole.set(value, at);
    at += value.length;
  }
  if (at !== length) throw new Error(DAMAGED_MESSAGE);
  return whole;
}

/** Takes a model file apart into its sections. Throws one clear sentence if it is no whole model file. */
export async function decompressSections(file: Uint8Array): Promise<SectionBytes> {
  const body = MAGIC.length + 4 * SECTIONS.length;
  if (file.length <= body || String.fromCharCode(...file.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error(DAMAGED_MESSAGE);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const lengths = SECTIONS.map((_, i) => view.getUint32(MAGIC.length + 4 * i, true));
  const whole = await decompress(
    file.subarray(body),
    lengths.reduce((sum, length) => sum + length, 0),
  ).catch(() => {
    throw new Error(DAMAGED_MESSAGE);
  });
  let at = 0;
  const entries = SECTIONS.map((name, i) => {
    const start = at;
    at += lengths[i] ?? 0;
    return [name, whole.subarray(start, at)] as const;
  });
  return Object.fromEntries(entries) as SectionBytes;
}
