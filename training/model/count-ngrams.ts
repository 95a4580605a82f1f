/**
 * Counts words, pairs and triples of the countable text of the corpus and writes the pruned counts to
 * data/counts.txt.gz, from which `npm run model` works without the corpus.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { splitWords } from '../../src/engine/text/split-words.ts';
import { readLanguageModelTexts } from '../corpus/read-language-model-texts.ts';
import split from '../corpus/split.json' with { type: 'json' };

/** Texts in which odd human writing of the measurements stands are not counted. */
const excluded = new Set(split['not-counted']);

/** Rarer n-grams are left out: they would double the file and add little beside the larger source. */
const MIN_COUNTS = { words: 2, pairs: 2, triples: 3 };

const rows = readLanguageModelTexts().filter(({ id }) => !excluded.has(id));
const words = new Map<string, number>();
const bigrams = new Map<string, number>();
const trigrams = new Map<string, number>();
const add = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

for (const { text } of rows) {
  const keys: string[] = [];
  for (const { key, gap } of splitWords(text)) {
    if (gap === 'end') keys.push('</s>');
    keys.push(key);
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
    .filter(([, count]) => count >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  lines.push(`# ${name} ${total} ${kept.length}`);
  // Front coding: how many characters are the line before's, then the rest, then the count.
  let before = '';
  for (const [key, count] of kept) {
    let same = 0;
    while (same < key.length && key[same] === before[same]) same++;
    lines.push(`${same}\t${key.slice(same)}\t${count}`);
    before = key;
  }
  console.log(`${name}: ${kept.length} of ${counts.size}, ${total} in all`);
}
const file = gzipSync(Buffer.from(`${lines.join('\n')}\n`), { level: 9 });
writeFileSync(new URL('./data/counts.txt.gz', import.meta.url), file);
console.log(`${(file.length / 1e6).toFixed(2)} MB`);
