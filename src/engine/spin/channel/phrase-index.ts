import type { Model } from '../../model/model.ts';
import { wordsOfEntry } from '../../thesaurus/inflect-entry.ts';

/** All phrases that word candidates are known for, found by their first two words. */
export interface PhraseIndex {
  /** Entries of the model; those from here on are phrases that only the phrase table has. */
  modelEntries: number;
  /** The words (ids) of an entry. */
  wordsOf(entry: number): Int32Array;
  /** Entries that begin with these two words. */
  startingWith(first: number, second: number): number[] | undefined;
  /** The number of words of an entry if it goes on so where its first two words stand in `ids`, else 0. */
  lengthAt(entry: number, ids: Int32Array, position: number): number;
}

/** Phrases by their first two words. */
function createPairMap(wordCount: number) {
  const entries = new Map<number, number[]>();
  const keyOf = (first: number, second: number) => first * (wordCount + 1) + second;
  return {
    add(entry: number, ids: Int32Array) {
      const key = keyOf(ids[0] as number, ids[1] as number);
      const list = entries.get(key);
      if (list) list.push(entry);
      else entries.set(key, [entry]);
    },
    get: (first: number, second: number) =>
      first < 0 || second < 0 ? undefined : entries.get(keyOf(first, second)),
  };
}

/** Indexes the phrases of a model, and those of a phrase table (keys are ids joined by spaces) that it does not hold. */
export function createPhraseIndex(model: Model, table: Iterable<string>): PhraseIndex {
  const { phraseStart, phraseWords } = model.thesaurus;
  const wordCount = model.vocabulary.words.length;
  const pairs = createPairMap(wordCount);
  const modelEntries = wordCount + phraseStart.length - 1;
  const known = new Set<string>();
  for (let entry = wordCount; entry < modelEntries; entry++) {
    const ids = wordsOfEntry(model, entry);
    known.add(ids.join(' '));
    pairs.add(entry, ids);
  }
  const additional: Int32Array[] = [];
  for (const key of table) {
    const ids = Int32Array.from(key.split(' '), Number);
    if (ids.length === 1 || known.has(key)) continue;
    pairs.add(modelEntries + additional.length, ids);
    additional.push(ids);
  }
  return {
    modelEntries,
    wordsOf: (entry) => additional[entry - modelEntries] ?? wordsOfEntry(model, entry),
    startingWith: pairs.get,
    lengthAt(entry, ids, position) {
      const own = additional[entry - modelEntries];
      const row = own ?? phraseWords;
      const phrase = entry - wordCount;
      const from = own ? 0 : (phraseStart[phrase] as number);
      const length = (own ? own.length : (phraseStart[phrase + 1] as number)) - from;
      for (let i = 2; i < length; i++) if (row[from + i] !== ids[position + i]) return 0;
      return length;
    },
  };
}
