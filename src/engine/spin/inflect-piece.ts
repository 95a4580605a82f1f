import { inflect } from './inflections.ts';
import type { Form } from './irregular-forms.ts';
import type { Model } from './model.ts';

/** Forms in the order in which a word's spellings are kept. */
const FORMS: Form[] = ['base', 's', 'past', 'participle', 'ing', 'er', 'est'];
const UNASKED = -2;

const known = new WeakMap<Model, Map<number, Int32Array>>();

/** The spellings of a word's forms as ids, UNASKED where nobody asked: common originals are asked for time and again. */
function formsOf(model: Model, id: number): Int32Array {
  let words = known.get(model);
  if (!words) {
    words = new Map();
    known.set(model, words);
  }
  let forms = words.get(id);
  if (!forms) {
    forms = new Int32Array(FORMS.length).fill(UNASKED);
    words.set(id, forms);
  }
  return forms;
}

/** The most frequent existing spelling of a form of a word, or -1. */
function surface(model: Model, id: number, form: Form): number {
  const forms = formsOf(model, id);
  const at = FORMS.indexOf(form);
  let found = forms[at] as number;
  if (found === UNASKED) {
    found = spell(model, model.words[id] as string, form);
    forms[at] = found;
  }
  return found;
}

function spell(model: Model, lemma: string, form: Form): number {
  let best = -1;
  for (const word of inflect(lemma, form)) {
    const id = model.ids.get(word);
    if (id === undefined) continue;
    if (best < 0 || (model.unigram[id] ?? 0) > (model.unigram[best] ?? 0)) best = id;
  }
  return best;
}

/** The words of a piece: itself, or those of the phrase that it is. */
export function wordsOf(model: Model, piece: number): Int32Array {
  if (piece < model.words.length) return Int32Array.of(piece);
  const phrase = piece - model.words.length;
  return model.phraseWord.slice(model.phraseStart[phrase], model.phraseStart[phrase + 1]);
}

/**
 * The words of a piece in a form; a phrase is inflected at its first word if it is a verb's form, else at its
 * last. Undefined if no such form is known.
 */
export function inflectPiece(model: Model, piece: number, form: Form): Int32Array | undefined {
  const words = wordsOf(model, piece);
  if (form === 'base') return words;
  const at = form === 's' || words.length === 1 ? words.length - 1 : 0;
  const id = surface(model, words[at] as number, form);
  if (id < 0) return undefined;
  words[at] = id;
  return words;
}
