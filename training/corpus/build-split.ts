/** Writes split.json: lists the keys that near-duplicates tie together, and the texts that are left out. */
import { writeFileSync } from 'node:fs';
import type { CorpusDocument } from './corpus-document.ts';
import { findDuplicates } from './find-duplicates.ts';
import { readHardNegatives } from './read-hard-negatives.ts';
import { readLanguageModelTexts } from './read-language-model-texts.ts';
import { readSpunParallel } from './read-spun-parallel.ts';
import { readSpunReal } from './read-spun-real.ts';
import { readTexts } from './read-texts.ts';
import { readWeb } from './read-web.ts';
import split from './split.json' with { type: 'json' };
import { splitPartOf } from './split-part-of.ts';

// The hash alone decides at first: what was listed before is forgotten.
const listed = split.overrides as Record<string, string>;
for (const key of Object.keys(listed)) delete listed[key];
const parallel = readSpunParallel();
const originals = new Map(
  parallel.map((row) => [row.key, { ...row, text: row.original ?? '', id: row.key }]),
);
const documents: CorpusDocument[] = [
  ...readLanguageModelTexts(),
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
const rootOf = (key: string): string => {
  const parent = parents.get(key);
  return parent === undefined || parent === key ? key : rootOf(parent);
};
const excludedKeys = new Set<string>();
const notCounted = new Set<string>();
for (const [a, b] of pairs) {
  if (!a || !b) continue;
  const is = (collection: string) => [a, b].find((one) => one.collection === collection);
  const counted = is('countable');
  const hard = is('hard-negative');
  const other = a === counted || a === hard ? b : a;
  if (counted && hard) notCounted.add(counted.id);
  else if (counted || hard) excludedKeys.add(other.id);
  else if (rootOf(a.key) !== rootOf(b.key)) parents.set(rootOf(a.key), rootOf(b.key));
}
const overrides: Record<string, string> = {};
for (const key of [...parents.keys()].sort()) {
  if (splitPartOf(key) !== splitPartOf(rootOf(key))) overrides[key] = splitPartOf(rootOf(key));
}
const value = {
  ...split,
  overrides,
  'left-out': [...excludedKeys].sort(),
  'not-counted': [...notCounted].sort(),
};
writeFileSync(new URL('./split.json', import.meta.url), `${JSON.stringify(value, undefined, 2)}\n`);
console.log(
  `${documents.length} texts, ${pairs.length} near-duplicate pairs, ${Object.keys(overrides).length} keys listed, ${excludedKeys.size} texts left out, ${notCounted.size} not counted`,
);
