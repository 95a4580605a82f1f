import type { Model } from '../model/model.ts';
import { RecentCache } from '../model/recent-cache.ts';
import { inflect } from './inflections.ts';
import type { WordForm } from './irregular-forms.ts';

/** Forms in the order in which a word's spellings are kept. */
const FORM_ORDER: WordForm[] = ['base', 's', 'past', 'participle', 'ing', 'er', 'est'];
const NOT_COMPUTED = -2;
/** Words whose forms are kept: common source words are needed again and again. */
const KEPT_WORDS = 2048;

const formCaches = new WeakMap<Model, RecentCache<number, Int32Array>>();

/** The spellings of a word's forms as ids, NOT_COMPUTED at first. */
function cachedForms(model: Model, word: number): Int32Array {
  const cache = formCaches.get(model) ?? new RecentCache<number, Int32Array>(KEPT_WORDS);
  formCaches.set(model, cache);
  return cache.get(word, () => new Int32Array(FORM_ORDER.length).fill(NOT_COMPUTED));
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
  const forms = cachedForms(model, word);
  const index = FORM_ORDER.indexOf(form);
  if (forms[index] === NOT_COMPUTED)
    forms[index] = likeliestSpelling(model, model.vocabulary.wordOf(word) as string, form);
  return forms[index] as number;
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
