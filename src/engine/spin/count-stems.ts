import type { Model } from './model.ts';
import type { Sequence } from './sequence.ts';

/** Endings that forms of one word differ by; what is left must have four letters. */
const ENDING = /(?<=^.{4,})(?:'s|s|es|ed|ing|ly|er|ers|ion|ions|ment|ments|e|y|ies|ied)$/;

const stemsOf = new WeakMap<Model, Map<number, string>>();

function stem(model: Model, id: number): string {
  let known = stemsOf.get(model);
  if (!known) {
    known = new Map();
    stemsOf.set(model, known);
  }
  let found = known.get(id);
  if (found === undefined) {
    found = (model.words[id] ?? '').replace(ENDING, '');
    known.set(id, found);
  }
  return found;
}

/**
 * Counts the stems of a text's words, so that it can be asked how often it has a word or phrase (by ids) in any form:
 * of a phrase its rarest word counts.
 */
export function countStems({ ids, word, length }: Sequence, model: Model) {
  const counts = new Map<string, number>();
  for (let i = 2; i < length; i++) {
    const id = ids[i] as number;
    if ((word[i] as number) < 0 || id < 0) continue;
    const key = stem(model, id);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (words: ArrayLike<number>): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < words.length; i++) {
      const id = words[i] as number;
      least = Math.min(least, id < 0 ? 0 : (counts.get(stem(model, id)) ?? 0));
    }
    return least;
  };
}
