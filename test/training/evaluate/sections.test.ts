import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOM = new URL('../../../training/evaluate/sections/', import.meta.url);

it('lists every section once, each with a name of its own', async () => {
  const { SECTIONS } = await import('../../../training/evaluate/sections.ts');
  const files = readdirSync(ROOM).map((name) => name.replace(/\.ts$/, ''));
  expect(SECTIONS.map(({ name }) => name).sort()).toEqual(files.sort());
});
