import type { Model } from '../model/model.ts';
import { inflect } from './inflections.ts';
import type { WordForm } from './irregular-forms.ts';

/** Forms in the order in which a word's spellings are kept; the base form is the word itself. */
const FORM_ORDER: WordForm[] = ['s', 'past', 'participle', 'ing', 'er', 'est'];
/** Per word and form: 0 where it was not needed yet, else 2 more than the id of the spelling or -1. */
const formTables = new WeakMap<Model, Int32Array>();

/** The table of a model, flat: common source words are needed again and again. */
function formTableOf(model: Model): Int32Array {
  const known = formTables.get(model);
  if (known) return known;
  const table = new Int32Array(FORM_ORDER.length * model.vocabulary.size);
  formTables.set(model, table);
  return table;
}

/** The most frequent existing spelling of a form of a lemma, or -1. */
function likeliestSpelling(
  { vocabulary, languageModel: { unigram } }: Model,
  lemma: string,
  form: WordForm,
): number {
  let best = -1;
  for (const spelling of inflect(lemma, form)) {
    const id = vocabulary.idOf(spelling);
    if (id === undefined) continue;
    if (best < 0 || (unigram[id] as number) > (unigram[best] as number)) best = id;
  }
  return best;
}

/** The id of a word in a form, or -1. */
function inflectWord(model: Model, word: number, form: WordForm): number {
  const table = formTableOf(model);
  const at = FORM_ORDER.length * word + FORM_ORDER.indexOf(form);
  const known = table[at] as number;
  if (known > 0) return known - 2;
  const id = likeliestSpelling(model, model.vocabulary.wordOf(word) as string, form);
  table[at] = id + 2;
  return id;
}

/** The words of an entry: itself, or those of the phrase that it is. */
export function wordsOfEntry({ vocabulary, thesaurus }: Model, entry: number): Int32Array {
  const phrase = entry - vocabulary.size;
  if (phrase < 0) return Int32Array.of(entry);
  const { phraseStart, phraseWords } = thesaurus;
  return phraseWords.slice(phraseStart[phrase], phraseStart[phrase + 1]);
}

/**
 * The words of an entry in a form; a phrase is inflected at its first word if it is a verb's form, else at its
 * last. Undefined if no such form is known.
 */
export function inflectEntry(model: Model, entry: number, form: WordForm): Int32Array | undefined {
  const words = wordsOfEntry(model, entry);
  if (form === 'base') return words;
  const index = form === 's' || words.length === 1 ? words.length - 1 : 0;
  const inflected = inflectWord(model, words[index] as number, form);
  if (inflected < 0) return undefined;
  words[index] = inflected;
  return words;
}
