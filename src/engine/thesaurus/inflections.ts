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

/** Every way to read a lower-case English word as a form of some lemma; most lemmas do not exist: the caller knows. */
export function lemmatize(word: string): LemmaAndForm[] {
  const found: LemmaAndForm[] = [
    { lemma: word, form: 'base' },
    ...(IRREGULAR_LEMMAS.get(word) ?? []),
  ];
  const cut = (letters: number) => word.slice(0, -letters);
  if (word.length < 3) return found;
  if (word.endsWith('s') && !word.endsWith('ss')) {
    found.push({ lemma: cut(1), form: 's' });
    if (word.endsWith('es')) found.push({ lemma: cut(2), form: 's' });
    if (word.endsWith('ies')) found.push({ lemma: `${cut(3)}y`, form: 's' });
  } else if (word.endsWith('ed')) {
    for (const lemma of possibleStems(cut(2)))
      found.push({ lemma, form: 'past' }, { lemma, form: 'participle' });
  } else if (word.endsWith('ing')) {
    for (const lemma of possibleStems(cut(3))) found.push({ lemma, form: 'ing' });
  } else if (word.endsWith('er')) {
    for (const lemma of possibleStems(cut(2))) found.push({ lemma, form: 'er' });
  } else if (word.endsWith('est')) {
    for (const lemma of possibleStems(cut(3))) found.push({ lemma, form: 'est' });
  }
  return found;
}

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
