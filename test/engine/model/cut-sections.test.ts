import { expect, it } from 'vitest';
import { cutSections } from '../../../src/engine/model/cut-sections.ts';
import { SECTIONS, type SectionName } from '../../../src/engine/model/sections.ts';
import { encodeSections } from '../../../training/model/encode-sections.ts';

const SAMPLE = Object.fromEntries(
  SECTIONS.map((name, i) => [name, Uint8Array.from({ length: 7 * i }, (_, at) => at * i)]),
) as Record<SectionName, Uint8Array>;

it('takes a file apart into the sections that it was made of', () => {
  expect(cutSections(new Uint8Array(encodeSections(SAMPLE)))).toEqual(SAMPLE);
});

it('reads a file that lies in the middle of a buffer', () => {
  const file = encodeSections(SAMPLE);
  const buffer = new Uint8Array(file.length + 20);
  buffer.set(file, 13);
  expect(cutSections(buffer.subarray(13, 13 + file.length))).toEqual(SAMPLE);
});

it.each([
  ['lengths that sum to more', 1],
  ['lengths that sum to less', -1],
])('refuses %s than there is', (_, difference) => {
  const file = encodeSections(SAMPLE);
  const at = 12 + 4 * 5;
  file.writeUInt32LE(file.readUInt32LE(at) + difference, at);
  expect(() => cutSections(file)).toThrow(/^The model file is damaged/);
});
