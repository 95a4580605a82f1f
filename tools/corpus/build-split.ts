/** Writes split.json: lists the keys that near-duplicates tie together, and the texts that are left out. */
import { writeFileSync } from 'node:fs';
import type { Document } from './document.ts';
import { findDuplicates } from './find-duplicates.ts';
import { partOf } from './part-of.ts';
import { readCountable } from './read-countable.ts';
import { readHardNegatives } from './read-hard-negatives.ts';
import { readSpunParallel } from './read-spun-parallel.ts';
import { readSpunReal } from './read-spun-real.ts';
import { readTexts } from './read-texts.ts';
import { readWeb } from './read-web.ts';
import split from './split.json' with { type: 'json' };

// The hash alone decides at first: what was listed before is forgotten.
const listed = split.overrides as Record<string, string>;
for (const key of Object.keys(listed)) delete listed[key];
const parallel = readSpunParallel();
const originals = new Map(
  parallel.map((row) => [row.key, { ...row, text: row.original ?? '', id: row.key }]),
);
const documents: Document[] = [
  ...readCountable(),
  ...readHardNegatives(),
  ...readWeb(),
  ...readTexts(),
  ...readSpunReal(),
  ...parallel,
  ...originals.values(),
];
const pairs = findDuplicates(documents).map(([a, b]) => [documents[a], documents[b]]);

/** Union-find over keys. */
const parents = new Map<string, string>();
const root = (key: string): string => {
  const parent = parents.get(key);
  return parent === undefined || parent === key ? key : root(parent);
};
const leftOut = new Set<string>();
const notCounted = new Set<string>();
for (const [a, b] of pairs) {
  if (!a || !b) continue;
  const is = (collection: string) => [a, b].find((one) => one.collection === collection);
  const counted = is('countable');
  const hard = is('hard-negative');
  const other = a === counted || a === hard ? b : a;
  if (counted && hard) notCounted.add(counted.id);
  else if (counted || hard) leftOut.add(other.id);
  else if (root(a.key) !== root(b.key)) parents.set(root(a.key), root(b.key));
}
const overrides: Record<string, string> = {};
for (const key of [...parents.keys()].sort()) {
  if (partOf(key) !== partOf(root(key))) overrides[key] = partOf(root(key));
}
const value = {
  ...split,
  overrides,
  'left-out': [...leftOut].sort(),
  'not-counted': [...notCounted].sort(),
};
writeFileSync(new URL('./split.json', import.meta.url), `${JSON.stringify(value, undefined, 2)}\n`);
console.log(
  `${documents.length} texts, ${pairs.length} near-duplicate pairs, ${Object.keys(overrides).length} keys listed, ${leftOut.size} texts left out, ${notCounted.size} not counted`,
);
