import type { Model } from './model.ts';
import type { Sequence } from './sequence.ts';

/** Endings that forms of one word differ by; what is left must have four letters. */
const ENDING = /(?<=^.{4,})(?:'s|s|es|ed|ing|ly|er|ers|ion|ions|ment|ments|e|y|ies|ied)$/;

const known = new WeakMap<Model, Map<number, string>>();

/** Tells the stem of a word by its id; each is worked out once. */
function stemsOf(model: Model): (id: number) => string {
  const stems = known.get(model) ?? new Map<number, string>();
  known.set(model, stems);
  return (id) => {
    let stem = stems.get(id);
    if (stem === undefined) {
      stem = (model.words[id] ?? '').replace(ENDING, '');
      stems.set(id, stem);
    }
    return stem;
  };
}

/**
 * Counts the stems of a text's words, so that it can be asked how often it has a word or phrase (by ids) in any form:
 * of a phrase its rarest word counts.
 */
export function countStems({ ids, word, length }: Sequence, model: Model) {
  const stemOf = stemsOf(model);
  const counts = new Map<string, number>();
  for (let i = 2; i < length; i++) {
    const id = ids[i] as number;
    if ((word[i] as number) < 0 || id < 0) continue;
    const key = stemOf(id);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (words: ArrayLike<number>): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < words.length; i++) {
      const id = words[i] as number;
      least = Math.min(least, id < 0 ? 0 : (counts.get(stemOf(id)) ?? 0));
    }
    return least;
  };
}
