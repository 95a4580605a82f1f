import type { Vocabulary } from '../language-model/vocabulary.ts';
import { fnv1a } from '../text/hash.ts';
import type { SectionBytes } from './cut-sections.ts';
import { rowStarts } from './row-starts.ts';
import { asInt32 } from './views.ts';

/** A vocabulary in flat arrays. */
interface VocabularyArrays {
  /** The words, one a line. */
  text: string;
  /** Where each word begins in the text; and one after the end of the last. */
  starts: Uint32Array;
  /** Ids by the words' hashes, -1 for a free place; a power of two. Whoever finds a place taken goes to the next. */
  table: Int32Array;
}

const isAt = ({ text, starts }: VocabularyArrays, id: number, word: string) => {
  const start = starts[id] as number;
  return (starts[id + 1] as number) - 1 - start === word.length && text.startsWith(word, start);
};

/** The place of a word in the table, or the free place where it would be. */
export function placeOf(arrays: VocabularyArrays, word: string): number {
  const { table } = arrays;
  const mask = table.length - 1;
  let place = fnv1a(word) & mask;
  while ((table[place] as number) >= 0 && !isAt(arrays, table[place] as number, word))
    place = (place + 1) & mask;
  return place;
}

/**
 * The words of the model. They stay in one string, found by a table of hashes: a string and a Map entry for each would
 * take four times the memory, and much of the time of loading.
 */
export function decodeVocabulary(
  sections: Pick<SectionBytes, 'words' | 'wordLengths' | 'wordTable'>,
): Vocabulary {
  const text = new TextDecoder().decode(sections.words);
  const table = asInt32(sections.wordTable);
  // One more each for the end of the line.
  const starts = rowStarts(sections.wordLengths, 1);
  const size = starts.length - 1;
  return {
    size,
    wordOf: (id) =>
      id >= 0 && id < size ? text.slice(starts[id], (starts[id + 1] as number) - 1) : undefined,
    idOf: (word) => {
      const id = table[placeOf({ text, starts, table }, word)] as number;
      return id < 0 ? undefined : id;
    },
  };
}
