import type { Model } from '../../model/model.ts';
import { type PhraseList, pairTable } from './phrase-pair-table.ts';

/** All phrases that word candidates are known for, found by their first two words. */
export interface PhraseIndex {
  /** Entries of the model; those from here on are phrases that only the phrase table has. */
  modelEntries: number;
  /** The words (ids) of an entry. */
  wordsOf(entry: number): Int32Array;
  /** Entries that begin with these two words; undefined if there are none. */
  startingWith(first: number, second: number): number[] | undefined;
  /** The number of words of an entry if it goes on so where its first two words stand in `ids`, else 0. */
  lengthAt(entry: number, ids: Int32Array, position: number): number;
}

/** The phrases of a model with further ones behind them. */
function appendPhrases({ thesaurus }: Model, further: Int32Array[]): PhraseList {
  const { phraseStart, phraseWords } = thesaurus;
  const starts = new Uint32Array(phraseStart.length + further.length);
  starts.set(phraseStart);
  const words = new Int32Array(further.reduce((sum, ids) => sum + ids.length, phraseWords.length));
  words.set(phraseWords);
  further.forEach((ids, i) => {
    const start = starts[phraseStart.length - 1 + i] as number;
    words.set(ids, start);
    starts[phraseStart.length + i] = start + ids.length;
  });
  return { starts, words };
}

/** Whether a list has a phrase of these words among those of some numbers. */
const holds = ({ starts, words }: PhraseList, numbers: number[], ids: Int32Array) =>
  numbers.some((phrase) => {
    const start = starts[phrase] as number;
    const isAsLong = (starts[phrase + 1] as number) - start === ids.length;
    return isAsLong && ids.every((id, i) => words[start + i] === id);
  });

/** The phrases of a phrase table (keys are ids joined by spaces) that a model does not hold. */
function phrasesOfTableAlone({ thesaurus }: Model, table: Iterable<string>): Int32Array[] {
  const list = { starts: thesaurus.phraseStart, words: thesaurus.phraseWords };
  const known = pairTable(list);
  return Array.from(table, (key) => Int32Array.from(key.split(' '), Number)).filter((ids) => {
    const [first = -1, second = -1] = ids;
    return ids.length > 1 && !holds(list, known(first, second) ?? [], ids);
  });
}

/** Indexes the phrases of a model, and those of a phrase table (keys are ids joined by spaces) that it does not hold. */
export function createPhraseIndex(model: Model, table: Iterable<string>): PhraseIndex {
  const wordCount = model.vocabulary.size;
  const list = appendPhrases(model, phrasesOfTableAlone(model, table));
  const { starts, words } = list;
  const phrasesOf = pairTable(list);
  return {
    modelEntries: wordCount + model.thesaurus.phraseStart.length - 1,
    wordsOf: (entry) =>
      entry < wordCount
        ? Int32Array.of(entry)
        : words.slice(starts[entry - wordCount], starts[entry - wordCount + 1]),
    startingWith: (first, second) => phrasesOf(first, second)?.map((phrase) => phrase + wordCount),
    lengthAt(entry, ids, position) {
      const from = starts[entry - wordCount] as number;
      const length = (starts[entry - wordCount + 1] as number) - from;
      for (let i = 2; i < length; i++) if (words[from + i] !== ids[position + i]) return 0;
      return length;
    },
  };
}
