import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipFiles } from '../../../tools/package/zip-files.ts';

const files = new Map([
  ['b/two.txt', strToU8('two')],
  ['a.txt', strToU8('one'.repeat(1000))],
]);

it('packs what it was given', async () => {
  const unpacked = unzipSync(await zipFiles(files));
  expect(Object.keys(unpacked)).toEqual(['a.txt', 'b/two.txt']);
  expect(strFromU8(unpacked['b/two.txt'] ?? new Uint8Array())).toBe('two');
});

it('gives the same bytes at another time, in another zone and from another order', async () => {
  const zone = process.env.TZ;
  const first = await zipFiles(files);
  process.env.TZ = 'Pacific/Auckland';
  const again = await zipFiles(new Map([...files].reverse()));
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(again).toEqual(first);
});
