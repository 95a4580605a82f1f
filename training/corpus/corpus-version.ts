import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder } from './corpus-folder.ts';

const ROWS = /\.jsonl(?:\.gz)?$/;

/** A hash of all rows of the corpus: what is made of them may be kept for as long as it stays the same. */
export function corpusVersion(): string {
  const digest = createHash('sha256');
  const folders = [corpusFolder(), join(corpusFolder(), 'text')].filter((folder) =>
    existsSync(folder),
  );
  for (const folder of folders) {
    const files = readdirSync(folder).filter((name) => ROWS.test(name));
    for (const name of files.sort()) digest.update(name).update(readFileSync(join(folder, name)));
  }
  return digest.digest('hex').slice(0, 12);
}
