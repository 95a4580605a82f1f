import { IRREGULAR_FORMS, IRREGULAR_LEMMAS, type WordForm } from './irregular-forms.ts';

export interface LemmaAndForm {
  lemma: string;
  form: WordForm;
}

const DOUBLED_CONSONANT = /([b-df-hj-np-tv-z])\1$/;
const SINGLE_CONSONANT = /[^aeiou][aeiou][b-df-hj-np-tvz]$/;

/** Stems that may have stood before an ending that began with a vowel: make → making, run → running. */
function possibleStems(stem: string): string[] {
  const found = [stem, `${stem}e`];
  if (DOUBLED_CONSONANT.test(stem)) found.push(stem.slice(0, -1));
  if (stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`);
  return found;
}

/** Endings that begin with a vowel, with the forms that have them. */
const VOWEL_ENDINGS: [ending: string, forms: WordForm[]][] = [
  ['ed', ['past', 'participle']],
  ['ing', ['ing']],
  ['er', ['er']],
  ['est', ['est']],
];

/** Lemmas of a word that ends in -s. */
function lemmasOfS(word: string): string[] {
  const lemmas = [word.slice(0, -1)];
  if (word.endsWith('es')) lemmas.push(word.slice(0, -2));
  if (word.endsWith('ies')) lemmas.push(`${word.slice(0, -3)}y`);
  return lemmas;
}

function regularLemmas(word: string): LemmaAndForm[] {
  if (word.length < 3) return [];
  if (word.endsWith('s'))
    return word.endsWith('ss') ? [] : lemmasOfS(word).map((lemma) => ({ lemma, form: 's' }));
  const [ending, forms] = VOWEL_ENDINGS.find(([ending]) => word.endsWith(ending)) ?? ['', []];
  return possibleStems(word.slice(0, word.length - ending.length)).flatMap((lemma) =>
    forms.map((form) => ({ lemma, form })),
  );
}

/** Every way to read a lower-case English word as a form of some lemma. Most of these do not exist: the caller checks. */
export const lemmatize = (word: string): LemmaAndForm[] => [
  { lemma: word, form: 'base' },
  ...(IRREGULAR_LEMMAS.get(word) ?? []),
  ...regularLemmas(word),
];

const SUFFIX = { s: 's', past: 'ed', participle: 'ed', ing: 'ing', er: 'er', est: 'est' } as const;

/** Spellings that a form of a lemma may have, likeliest first; the caller keeps the one that exists. */
export function inflect(lemma: string, form: WordForm): string[] {
  if (form === 'base') return [lemma];
  const irregular = IRREGULAR_FORMS.get(lemma)?.get(form);
  if (irregular) return [irregular];
  const suffix = SUFFIX[form];
  const last = lemma.at(-1) ?? '';
  if (last === 'y' && form !== 'ing' && !/[aeiou]y$/.test(lemma))
    return [`${lemma.slice(0, -1)}i${form === 's' ? 'es' : suffix}`];
  if (form === 's')
    return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? [`${lemma}es`, `${lemma}s`] : [`${lemma}s`];
  if (last === 'e') return [lemma.slice(0, -1) + suffix, lemma + suffix];
  if (SINGLE_CONSONANT.test(lemma)) return [lemma + last + suffix, lemma + suffix];
  return [lemma + suffix];
}
