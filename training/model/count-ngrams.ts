/**
 * Counts words, pairs and triples of the countable text of the corpus and writes the pruned counts to
 * data/counts.txt.gz, from which `npm run model` works without the corpus.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { splitWords } from '../../src/engine/text/split-words.ts';
import { readLanguageModelTexts } from '../corpus/read-language-model-texts.ts';
import { readMoreLanguageModelTexts } from '../corpus/read-more-language-model-texts.ts';
import split from '../corpus/split.json' with { type: 'json' };

/** Texts in which odd human writing of the measurements stands are not counted. */
const excluded = new Set(split['not-counted']);

/** Rarer n-grams are left out: they would double the file, and most would be pruned from the model (build-model.ts). */
const MIN_COUNTS = { words: 2, pairs: 3, triples: 4 };

/** Texts that lost some of their letters on the way: words that stand nowhere else are none. */
const DAMAGED = /^medicine-for-patients/;

/** Old prose is much of the text and little of what is read: its words count a fifth. */
const OLD = /^(?:bible|prose-18c|law-18c|medicine-cookery-18c)/;
const OLD_WEIGHT = 0.2;
const weightOf = ({ genre }: { genre: string }) => (OLD.test(genre) ? OLD_WEIGHT : 1);

const rows = [...readLanguageModelTexts(), ...readMoreLanguageModelTexts()].filter(
  ({ id }) => !excluded.has(id),
);
const words = new Map<string, number>();
const bigrams = new Map<string, number>();
const trigrams = new Map<string, number>();
const sound = new Set<string>(['</s>']);
let weight = 1;
const add = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + weight);

for (const row of rows) {
  weight = weightOf(row);
  const keys: string[] = [];
  const isSound = !DAMAGED.test(row.genre);
  for (const { key, gap } of splitWords(row.text)) {
    if (gap === 'end') keys.push('</s>');
    keys.push(key);
    if (isSound) sound.add(key);
  }
  keys.push('</s>');
  for (let i = 1; i < keys.length; i++) {
    const [a, b, c] = [keys[i - 2], keys[i - 1] as string, keys[i] as string];
    add(words, c);
    add(bigrams, `${b} ${c}`);
    if (a !== undefined && b !== '</s>') add(trigrams, `${a} ${b} ${c}`);
  }
}

const lines: string[] = [];
for (const [name, counts, least] of [
  ['words', words, MIN_COUNTS.words],
  ['pairs', bigrams, MIN_COUNTS.pairs],
  ['triples', trigrams, MIN_COUNTS.triples],
] as const) {
  let total = 0;
  for (const count of counts.values()) total += count;
  const kept = [...counts]
    .filter(([key, count]) => count >= least && (name !== 'words' || sound.has(key)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  lines.push(`# ${name} ${Math.round(total)} ${kept.length}`);
  // Front coding: how many characters are the line before's, then the rest, then the count.
  let before = '';
  for (const [key, count] of kept) {
    let same = 0;
    while (same < key.length && key[same] === before[same]) same++;
    lines.push(`${same}\t${key.slice(same)}\t${Number(count.toFixed(1))}`);
    before = key;
  }
  console.log(`${name}: ${kept.length} of ${counts.size}, ${total} in all`);
}
const file = gzipSync(Buffer.from(`${lines.join('\n')}\n`), { level: 9 });
writeFileSync(new URL('./data/counts.txt.gz', import.meta.url), file);
console.log(`${(file.length / 1e6).toFixed(2)} MB`);
