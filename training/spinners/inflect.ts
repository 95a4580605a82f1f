import { readFileSync } from 'node:fs';
import type { PartOfSpeech } from './sense.ts';

/** How a word stands in the text. */
export type Form = 'base' | 's' | 'past' | 'participle' | 'ing' | 'er' | 'est';

export interface InflectionAnalysis {
  base: string;
  form: Form;
}

const table = readFileSync(new URL('./data/irregular-verbs.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' '));

const FORMS: Form[] = ['base', 'past', 'participle', 's'];
const irregular = new Map(table.map((row) => [row[0] ?? '', row]));
const irregularAnalyses = new Map<string, InflectionAnalysis>(
  table.flatMap((row) =>
    row.slice(1).map((word, i): [string, InflectionAnalysis] => {
      return [word, { base: row[0] ?? '', form: FORMS[i + 1] ?? 'base' }];
    }),
  ),
);

const NOUNS: Record<string, string> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  leaves: 'leaf',
};

/** The ways in which a lower-case word can be read, likeliest first; always with itself as a base form. */
export function inflectionAnalyses(word: string): InflectionAnalysis[] {
  const found: InflectionAnalysis[] = [{ base: word, form: 'base' }];
  const verb = irregularAnalyses.get(word);
  if (verb) found.push(verb);
  const noun = NOUNS[word];
  if (noun) found.push({ base: noun, form: 's' });
  const add = (form: Form, ...bases: string[]) => {
    found.push(...bases.map((base) => ({ base, form })));
  };
  if (/[^s]s$/.test(word)) add('s', word.slice(0, -1));
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) add('s', word.slice(0, -2));
  if (word.endsWith('ies')) add('s', `${word.slice(0, -3)}y`);
  for (const [ending, form] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    add(form, stem, `${stem}e`);
    if (/([^aeiou])\1$/.test(stem)) add(form, stem.slice(0, -1));
    if (stem.endsWith('i')) add(form, `${stem.slice(0, -1)}y`);
  }
  return found;
}

const ENDINGS: [string, Form][] = [
  ['ing', 'ing'],
  ['ed', 'past'],
  ['est', 'est'],
  ['er', 'er'],
];

/** The base form put into the form; of several words the last one changes, of a verb's the first. */
export function inflect(base: string, form: Form, speech: PartOfSpeech): string {
  if (form === 'base') return base;
  const words = base.split(' ');
  const at = speech === 'v' || form === 'ing' || form === 'past' ? 0 : words.length - 1;
  words[at] = inflectWord(words[at] ?? '', form, speech);
  return words.join(' ');
}

function inflectWord(word: string, form: Form, speech: PartOfSpeech): string {
  const row = speech === 'n' ? undefined : irregular.get(word);
  const known = row?.[FORMS.indexOf(form)];
  if (known) return known;
  if (form === 's') {
    if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
    return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  }
  const ending = { past: 'ed', participle: 'ed', ing: 'ing', er: 'er', est: 'est' }[form as 'past'];
  if (/[^aeiou]y$/.test(word) && form !== 'ing') return `${word.slice(0, -1)}i${ending}`;
  if (word.endsWith('e'))
    return `${word.slice(0, form === 'ing' ? -1 : undefined)}${ending}`
      .replace('eed', 'ed')
      .replace('eer', 'er')
      .replace('eest', 'est');
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word)) return `${word}${word.at(-1)}${ending}`;
  return `${word}${ending}`;
}
