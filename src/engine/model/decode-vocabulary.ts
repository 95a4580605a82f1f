import type { Vocabulary } from '../language-model/vocabulary.ts';
import { fnv1a } from '../text/hash.ts';
import type { SectionBytes } from './cut-sections.ts';
import { rowStarts } from './row-starts.ts';
import { asInt32 } from './views.ts';

/**
 * Words in a piece of the text, a power of two. A piece without foreign letters takes one byte a letter instead of two, and
 * few pieces have any.
 */
const PIECE_BITS = 8;

/** A vocabulary in flat arrays. */
interface VocabularyArrays {
  /** The words, one a line, in pieces. */
  pieces: string[];
  /** Where each word begins in the whole text; and one after the end of the last. */
  starts: Uint32Array;
  /** Ids by the words' hashes, -1 for a free place; a power of two. Whoever finds a place taken goes to the next. */
  table: Int32Array;
}

const NEW_LINE = 10;

/** The text in its pieces. */
export function decodePieces(bytes: Uint8Array): string[] {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let [start, lines] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== NEW_LINE || ++lines % 2 ** PIECE_BITS !== 0) continue;
    pieces.push(decoder.decode(bytes.subarray(start, at + 1)));
    start = at + 1;
  }
  pieces.push(decoder.decode(bytes.subarray(start)));
  return pieces;
}

/** The piece that holds a word, and where it begins in it. */
function locate({ pieces, starts }: VocabularyArrays, id: number): [piece: string, at: number] {
  const piece = id >>> PIECE_BITS;
  const start = starts[piece << PIECE_BITS] as number;
  return [pieces[piece] as string, (starts[id] as number) - start];
}

const lengthOf = ({ starts }: VocabularyArrays, id: number) =>
  (starts[id + 1] as number) - (starts[id] as number) - 1;

function isAt(arrays: VocabularyArrays, id: number, word: string): boolean {
  if (lengthOf(arrays, id) !== word.length) return false;
  const [piece, at] = locate(arrays, id);
  return piece.startsWith(word, at);
}

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
 * The words of the model. They stay in few strings, found by a table of hashes: a string and a Map entry for each would
 * take four times the memory, and much of the time of loading.
 */
export function decodeVocabulary(
  sections: Pick<SectionBytes, 'words' | 'wordLengths' | 'wordTable'>,
): Vocabulary {
  const pieces = decodePieces(sections.words);
  const table = asInt32(sections.wordTable);
  // One more each for the end of the line.
  const starts = rowStarts(sections.wordLengths, 1);
  const arrays = { pieces, starts, table };
  const size = starts.length - 1;
  return {
    size,
    wordOf(id) {
      if (!(id >= 0 && id < size)) return undefined;
      const [piece, at] = locate(arrays, id);
      return piece.slice(at, at + lengthOf(arrays, id));
    },
    idOf(word) {
      const id = table[placeOf(arrays, word)] as number;
      return id < 0 ? undefined : id;
    },
  };
}
