import type { Model } from './model.ts';
import type { Sequence } from './sequence.ts';

/** Endings that forms of one word differ by; what is left must have four letters. */
const ENDING = /(?<=^.{4,})(?:'s|s|es|ed|ing|ly|er|ers|ion|ions|ment|ments|e|y|ies|ied)$/;

/** Stems by the ids of words, from 1 on; 0 where nobody asked yet. */
interface Stems {
  of: Int32Array;
  numbers: Map<string, number>;
}

const known = new WeakMap<Model, Stems>();

function stemsOf(model: Model): Stems {
  const stems = known.get(model) ?? { of: new Int32Array(model.words.length), numbers: new Map() };
  known.set(model, stems);
  return stems;
}

function workOut(id: number, model: Model, { of, numbers }: Stems): number {
  const stem = (model.words[id] ?? '').replace(ENDING, '');
  const number = numbers.get(stem) ?? numbers.size + 1;
  numbers.set(stem, number);
  of[id] = number;
  return number;
}

/**
 * Counts the stems of a text's words, so that it can be asked how often it has a word or phrase (by ids) in any form:
 * of a phrase its rarest word counts.
 */
export function countStems({ ids, word, length }: Sequence, model: Model) {
  const stems = stemsOf(model);
  const stemOf = (id: number) => stems.of[id] || workOut(id, model, stems);
  const counts = new Map<number, number>();
  for (let i = 2; i < length; i++) {
    const id = ids[i] as number;
    if ((word[i] as number) < 0 || id < 0) continue;
    const key = stemOf(id);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (words: Int32Array, from = 0, to = words.length): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++) {
      const id = words[i] as number;
      least = Math.min(least, id < 0 ? 0 : (counts.get(stemOf(id)) ?? 0));
    }
    return least;
  };
}
