import type { Model } from '../model/model.ts';
import { inflect } from './inflections.ts';
import type { WordForm } from './irregular-forms.ts';

/** Forms in the order in which a word's spellings are kept. */
const FORM_ORDER: WordForm[] = ['base', 's', 'past', 'participle', 'ing', 'er', 'est'];
const NOT_COMPUTED = -2;

const formCache = new WeakMap<Model, Map<number, Int32Array>>();

/** The spellings of a word's forms as ids, UNASKED where nobody asked: common originals are asked for time and again. */
function cachedForms(model: Model, id: number): Int32Array {
  let words = formCache.get(model);
  if (!words) {
    words = new Map();
    formCache.set(model, words);
  }
  let forms = words.get(id);
  if (!forms) {
    forms = new Int32Array(FORM_ORDER.length).fill(NOT_COMPUTED);
    words.set(id, forms);
  }
  return forms;
}

/** The most frequent existing spelling of a form of a word, or -1. */
function inflectedWord(model: Model, id: number, form: WordForm): number {
  const forms = cachedForms(model, id);
  const at = FORM_ORDER.indexOf(form);
  let found = forms[at] as number;
  if (found === NOT_COMPUTED) {
    found = likeliestSpelling(model, model.vocabulary.words[id] as string, form);
    forms[at] = found;
  }
  return found;
}

function likeliestSpelling(model: Model, lemma: string, form: WordForm): number {
  let best = -1;
  for (const word of inflect(lemma, form)) {
    const id = model.vocabulary.ids.get(word);
    if (id === undefined) continue;
    if (
      best < 0 ||
      (model.languageModel.unigram[id] ?? 0) > (model.languageModel.unigram[best] ?? 0)
    )
      best = id;
  }
  return best;
}

/** The words of a piece: itself, or those of the phrase that it is. */
export function wordsOfEntry(model: Model, piece: number): Int32Array {
  if (piece < model.vocabulary.words.length) return Int32Array.of(piece);
  const phrase = piece - model.vocabulary.words.length;
  return model.thesaurus.phraseWords.slice(
    model.thesaurus.phraseStart[phrase],
    model.thesaurus.phraseStart[phrase + 1],
  );
}

/**
 * The words of a piece in a form; a phrase is inflected at its first word if it is a verb's form, else at its
 * last. Undefined if no such form is known.
 */
export function inflectEntry(model: Model, piece: number, form: WordForm): Int32Array | undefined {
  const words = wordsOfEntry(model, piece);
  if (form === 'base') return words;
  const at = form === 's' || words.length === 1 ? words.length - 1 : 0;
  const id = inflectedWord(model, words[at] as number, form);
  if (id < 0) return undefined;
  words[at] = id;
  return words;
}
