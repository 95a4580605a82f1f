import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { corpusFile } from './corpus-folder.ts';

/** All rows of one .jsonl or .jsonl.gz file of the corpus, as they stand. */
export function readRows<Row>(name: string): Row[] {
  const lines = readCorpusFile(name).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** The text of one file of the corpus, unpacked if its name ends in .gz. */
export function readCorpusFile(name: string): string {
  const bytes = readFileSync(corpusFile(name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
