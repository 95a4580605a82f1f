import { inflect } from './inflections.ts';
import type { Form } from './irregular-forms.ts';
import type { Model } from './model.ts';

/** The most frequent existing spelling of a form, or -1. */
function surface(model: Model, lemma: string, form: Form): number {
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
  const id = surface(model, model.words[words[at] as number] as string, form);
  if (id < 0) return undefined;
  words[at] = id;
  return words;
}
