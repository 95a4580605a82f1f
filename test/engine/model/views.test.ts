import { expect, it } from 'vitest';
import { asFloat32, asInt8, asInt32, asUint16, asUint32 } from '../../../src/engine/model/views.ts';

/** A section of eight bytes that begins in the middle of a file. */
const file = new Uint8Array(24);
const section = file.subarray(8, 16);
section.set([0xff, 0xff, 0xff, 0xff, 0, 0, 0x80, 0x3f]);

it('reads the numbers of a section, little end first', () => {
  expect([...asInt8(section)]).toEqual([-1, -1, -1, -1, 0, 0, -128, 63]);
  expect([...asUint16(section)]).toEqual([0xffff, 0xffff, 0, 0x3f80]);
  expect([...asUint32(section)]).toEqual([0xffffffff, 0x3f800000]);
  expect([...asInt32(section)]).toEqual([-1, 0x3f800000]);
  expect(asFloat32(section)[1]).toBe(1);
});

it('copies nothing', () => {
  for (const view of [asInt8, asUint16, asUint32, asInt32, asFloat32])
    expect(view(section).buffer).toBe(file.buffer);
});

it('leaves out bytes that make no whole number', () => {
  const seven = file.subarray(8, 15);
  expect([asUint16(seven).length, asUint32(seven).length, asFloat32(seven).length]).toEqual([
    3, 1, 1,
  ]);
});
