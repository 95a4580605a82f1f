import { decodePieces, placeOf } from '../../src/engine/model/decode-vocabulary.ts';
import { bytesOf } from './bytes-of.ts';

/** Places of the table for each word: the more, the fewer words share one. */
const PLACES_PER_WORD = 2;

/** Where each word begins in a text of one word a line; and one after the end of the last. */
function startsOf(words: string[]): Uint32Array {
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, id) => {
    starts[id + 1] = (starts[id] as number) + word.length + 1;
  });
  return starts;
}

/** The sections of some words, by their ids. */
export function encodeVocabulary(words: string[]) {
  const text = new TextEncoder().encode(words.join('\n'));
  const pieces = decodePieces(text);
  const starts = startsOf(words);
  const places = 2 ** Math.ceil(Math.log2(PLACES_PER_WORD * words.length + 1));
  const table = new Int32Array(places).fill(-1);
  words.forEach((word, id) => {
    table[placeOf({ pieces, starts, table }, word)] = id;
  });
  return {
    words: text,
    wordLengths: Uint8Array.from(words, (word) => word.length),
    wordTable: bytesOf(table),
  };
}
