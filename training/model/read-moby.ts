import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The Moby thesaurus: each root with the words and phrases listed under it, lower case. */
export function readMoby(): Map<string, string[]> {
  const file = createRequire(import.meta.url).resolve('moby/words.txt');
  const roots = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const [root, ...entries] = line.toLowerCase().split(',');
    if (root) roots.set(root, entries);
  }
  return roots;
}
