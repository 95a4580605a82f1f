import { MAGIC, SECTIONS, type SectionName } from './sections.ts';
import { asUint32 } from './views.ts';

export type SectionBytes = Record<SectionName, Uint8Array>;

const DAMAGED_MESSAGE =
  'The model file is damaged or of another version: build it again with "npm run model".';

/** Where what is summed up begins, behind MAGIC and the check sum; and where the sections begin, behind their lengths. */
export const SUMMED_FROM = MAGIC.length + 4;
export const HEADER_BYTES = SUMMED_FROM + 4 * SECTIONS.length;
/** Where a section begins; only then can numbers of four bytes be read where they lie. */
const ALIGNMENT = 4;

/** The bytes that a section of so many takes in the file. */
export const paddedLength = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/** Behind the lengths every so many words are summed up: reading them all takes as long as all else that loading does. */
const STRIDE = 8;

/**
 * A check sum of the lengths and the sections, in the manner of Fletcher's: a sum of 32-bit words, and a sum of these
 * sums. It finds a file that was cut short or written over, not every single bit, and no intent.
 */
export function checkSum(summed: Uint8Array): number {
  const words = asUint32(summed);
  let sum = 1;
  let sums = 0;
  for (let i = 0; i < words.length; i += i < SECTIONS.length ? 1 : STRIDE) {
    sum = (sum + (words[i] as number)) | 0;
    sums = (sums + sum) | 0;
  }
  return (sums ^ Math.imul(sum, 0x9e3779b1)) >>> 0;
}

/** The file, moved to where numbers of four bytes can be read. */
const aligned = (file: Uint8Array) => (file.byteOffset % ALIGNMENT === 0 ? file : file.slice());

/** Takes a model file apart into its sections, which are views on it. Throws one clear sentence if it is not whole. */
export function cutSections(bytes: Uint8Array): SectionBytes {
  const file = aligned(bytes);
  const magic = String.fromCharCode(...file.subarray(0, MAGIC.length));
  if (file.length <= HEADER_BYTES || magic !== MAGIC) throw new Error(DAMAGED_MESSAGE);
  const header = new DataView(file.buffer, file.byteOffset, HEADER_BYTES);
  const lengths = SECTIONS.map((_, i) => header.getUint32(SUMMED_FROM + 4 * i, true));
  const total = lengths.reduce((sum, length) => sum + paddedLength(length), HEADER_BYTES);
  const isWhole = total === file.length;
  if (!isWhole || checkSum(file.subarray(SUMMED_FROM)) !== header.getUint32(MAGIC.length, true))
    throw new Error(DAMAGED_MESSAGE);
  let offset = HEADER_BYTES;
  const entries = SECTIONS.map((name, i) => {
    const length = lengths[i] as number;
    const section = file.subarray(offset, offset + length);
    offset += paddedLength(length);
    return [name, section] as const;
  });
  return Object.fromEntries(entries) as SectionBytes;
}
