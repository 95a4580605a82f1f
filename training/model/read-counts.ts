import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Pruned counts of one order: how many n-grams there were in all, and the count of each that was kept. */
export interface NgramCounts {
  total: number;
  /** Key: the words joined by a space. */
  kept: Map<string, number>;
}

/** Reads data/counts.txt.gz as `count-ngrams.ts` wrote it: words, pairs and triples, front-coded. */
export function readCounts(): { words: NgramCounts; pairs: NgramCounts; triples: NgramCounts } {
  const file = readFileSync(new URL('./data/counts.txt.gz', import.meta.url));
  const counts: Record<string, NgramCounts> = {};
  let current: NgramCounts = { total: 0, kept: new Map() };
  let before = '';
  for (const line of gunzipSync(file).toString().split('\n')) {
    if (line.startsWith('# ')) {
      const [, name = '', total] = line.split(' ');
      current = { total: Number(total), kept: new Map() };
      counts[name] = current;
      before = '';
    } else if (line) {
      const [same, rest = '', count] = line.split('\t');
      before = before.slice(0, Number(same)) + rest;
      current.kept.set(before, Number(count));
    }
  }
  const { words, pairs, triples } = counts;
  if (!words || !pairs || !triples)
    throw new Error('data/counts.txt.gz is incomplete: write it again with count-ngrams.ts.');
  return { words, pairs, triples };
}
