import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { readLocales } from '../tools/locales/read-locales.ts';

const STORE = join(import.meta.dirname, '..', 'store');

/** What the Chrome Web Store takes of a description, in characters. */
const LONGEST_DESCRIPTION = 16_000;

const listings = readdirSync(join(STORE, 'listings'));
const read = (file: string) => readFileSync(join(STORE, 'listings', file), 'utf8');

/** Lines and points of a text: what a translation has in common with its model. */
const shapeOf = (text: string) =>
  text.split('\n').map((line) => [line === '', line.startsWith('• ')]);

it('stores get a description in each language of the interface', () => {
  const codes = Object.keys(readLocales());
  expect(codes.filter((code) => !listings.includes(`${code}.txt`))).toEqual([]);
});

it.each(listings)('%s says what English says', (file) => {
  const text = read(file);
  expect(shapeOf(text)).toEqual(shapeOf(read('en.txt')));
  expect(text.length).toBeLessThan(LONGEST_DESCRIPTION);
  expect(text).toContain('Unspun');
  if (basename(file, '.txt') !== 'en') expect(text).not.toMatch(/\b(?:the|with|and|your)\b/);
});

it('stores get a reason for each permission, and for no other', () => {
  const answers = readFileSync(join(STORE, 'privacy-answers.md'), 'utf8');
  const named = [...answers.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(manifest.permissions.toSorted());
  for (const host of manifest.host_permissions) expect(answers).toContain(`\`${host}\``);
});
