import {
  checkSum,
  HEADER_BYTES,
  paddedLength,
  SUMMED_FROM,
} from '../../src/engine/model/cut-sections.ts';
import { MAGIC, SECTIONS, type SectionName } from '../../src/engine/model/sections.ts';

/** A model file of these sections. */
export function encodeSections(sections: Readonly<Record<SectionName, Uint8Array>>): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(MAGIC, 'latin1');
  const body = Buffer.concat(
    SECTIONS.flatMap((name, i) => {
      const { length } = sections[name];
      header.writeUInt32LE(length, SUMMED_FROM + 4 * i);
      return [sections[name], Buffer.alloc(paddedLength(length) - length)];
    }),
  );
  const file = Buffer.concat([header, body]);
  file.writeUInt32LE(checkSum(new Uint8Array(file).subarray(SUMMED_FROM)), MAGIC.length);
  return file;
}
