import type { TokenIds } from '../language-model/token-ids.ts';
import type { Model } from '../model/model.ts';

/** Endings that forms of one word differ by; what is left must have four letters. */
const STEM_ENDING = /(?<=^.{4,})(?:'s|s|es|ed|ing|ly|er|ers|ion|ions|ment|ments|e|y|ies|ied)$/;

/** Numbers of stems, from 1 on, as they are met. */
interface StemIndex {
  /** Per word its stem's number; 0 where it was not needed yet. */
  stemOfWord: Int32Array;
  numberOfStem: Map<string, number>;
}

const stemIndexes = new WeakMap<Model, StemIndex>();

function stemIndexOf(model: Model): StemIndex {
  const index = stemIndexes.get(model) ?? {
    stemOfWord: new Int32Array(model.vocabulary.size),
    numberOfStem: new Map(),
  };
  stemIndexes.set(model, index);
  return index;
}

/** A function from a word's id to the number of its stem. */
function stemNumbers(model: Model): (id: number) => number {
  const { stemOfWord, numberOfStem } = stemIndexOf(model);
  return (id) => {
    const known = stemOfWord[id] as number;
    if (known > 0) return known;
    const stem = (model.vocabulary.wordOf(id) as string).replace(STEM_ENDING, '');
    const number = numberOfStem.get(stem) ?? numberOfStem.size + 1;
    numberOfStem.set(stem, number);
    stemOfWord[id] = number;
    return number;
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
