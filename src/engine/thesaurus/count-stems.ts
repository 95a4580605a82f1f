import type { TokenIds } from '../language-model/token-ids.ts';
import type { Model } from '../model/model.ts';
import { fnv1a, mixBits } from '../text/hash.ts';

/** Endings that forms of one word differ by; what is left must have four letters. */
export const STEM_ENDING =
  /(?<=^.{4,})(?:'s|s|es|ed|ing|ly|er|ers|ion|ions|ment|ments|e|y|ies|ied)$/;

/** Per word a number that stands for its stem; 0 where it was not needed yet. */
const stemTables = new WeakMap<Model, Uint32Array>();

function stemTableOf(model: Model): Uint32Array {
  const table = stemTables.get(model) ?? new Uint32Array(model.vocabulary.size);
  stemTables.set(model, table);
  return table;
}

/** Stands for a stem: no two stems of the model's words have the same number. */
export const stemNumber = (word: string): number => mixBits(fnv1a(word.replace(STEM_ENDING, '')));

/** A function from a word's id to the number of its stem. */
function stemNumbers(model: Model): (id: number) => number {
  const table = stemTableOf(model);
  return (id) => {
    const known = table[id] as number;
    if (known > 0) return known;
    table[id] = stemNumber(model.vocabulary.wordOf(id) as string);
    return table[id] as number;
  };
}

/**
 * How often a text has a word or phrase (ids [from, to) of `words`, by default all) in any form; of a phrase its rarest
 * word counts.
 */
export type StemCount = (words: Int32Array, from?: number, to?: number) => number;

/** Counts the stems of a text's words. */
export function countStems({ ids, wordAt, length }: TokenIds, model: Model): StemCount {
  const stemOf = stemNumbers(model);
  const counts = new Map<number, number>();
  for (let i = 2; i < length; i++) {
    const id = ids[i] as number;
    if ((wordAt[i] as number) < 0 || id < 0) continue;
    const stem = stemOf(id);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return (words, from = 0, to = words.length) => {
    let lowest = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++) {
      const id = words[i] as number;
      lowest = Math.min(lowest, id < 0 ? 0 : (counts.get(stemOf(id)) ?? 0));
    }
    return lowest;
  };
}
