import { deflateRawSync } from 'node:zlib';
import { MAGIC, SECTIONS, type SectionName } from '../../src/engine/model/sections.ts';

/** A model file of these sections. */
export function encodeSections(sections: Readonly<Record<SectionName, Uint8Array>>): Buffer {
  const lengths = Buffer.alloc(4 * SECTIONS.length);
  SECTIONS.forEach((name, i) => {
    lengths.writeUInt32LE(sections[name].length, 4 * i);
  });
  const body = Buffer.concat(SECTIONS.map((name) => sections[name]));
  return Buffer.concat([
    Buffer.from(MAGIC, 'latin1'),
    lengths,
    deflateRawSync(body, { level: 9, memLevel: 9 }),
  ]);
}
