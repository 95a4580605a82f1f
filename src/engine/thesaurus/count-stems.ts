import type { TokenIds } from '../language-model/token-ids.ts';
import type { Model } from '../model/model.ts';

/** Endings that forms of one word differ by; what is left must have four letters. */
const STEM_ENDING = /(?<=^.{4,})(?:'s|s|es|ed|ing|ly|er|ers|ion|ions|ment|ments|e|y|ies|ied)$/;

/** Stems by the ids of words, from 1 on; 0 where nobody asked yet. */
interface StemIndex {
  stemOfWord: Int32Array;
  stemNumbers: Map<string, number>;
}

const stemIndexes = new WeakMap<Model, StemIndex>();

function stemIndexOf(model: Model): StemIndex {
  const stems = stemIndexes.get(model) ?? {
    stemOfWord: new Int32Array(model.vocabulary.words.length),
    stemNumbers: new Map(),
  };
  stemIndexes.set(model, stems);
  return stems;
}

function assignStem(
  id: number,
  model: Model,
  { stemOfWord: of, stemNumbers: numbers }: StemIndex,
): number {
  const stem = (model.vocabulary.words[id] ?? '').replace(STEM_ENDING, '');
  const number = numbers.get(stem) ?? numbers.size + 1;
  numbers.set(stem, number);
  of[id] = number;
  return number;
}

/** How often a text has a word or phrase (ids [from, to) of `words`, by default all) in any form: a phrase's rarest word counts. */
export type StemCount = (words: Int32Array, from?: number, to?: number) => number;

/** Counts the stems of a text's words. */
export function countStems({ ids, wordAt: word, length }: TokenIds, model: Model): StemCount {
  const stems = stemIndexOf(model);
  const stemOf = (id: number) => stems.stemOfWord[id] || assignStem(id, model, stems);
  const counts = new Map<number, number>();
  for (let i = 2; i < length; i++) {
    const id = ids[i] as number;
    if ((word[i] as number) < 0 || id < 0) continue;
    const key = stemOf(id);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (words, from = 0, to = words.length) => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++) {
      const id = words[i] as number;
      least = Math.min(least, id < 0 ? 0 : (counts.get(stemOf(id)) ?? 0));
    }
    return least;
  };
}
