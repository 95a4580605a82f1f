import type { Word } from '../text/split-words.ts';
import { UNKNOWN_ID } from './ngram-log-prob.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a text as ids, with a boundary token at each sentence's start and end. */
export interface TokenIds {
  /** Word ids; two positions of context stand before the first word and after the last. */
  ids: Int32Array;
  /** Index into the words for each position, -1 at boundaries. */
  wordAt: Int32Array;
  /** Position of each word. */
  positionOf: Int32Array;
  /** Number of positions in use. */
  length: number;
}

const SENTENCE_END = '</s>';
const POSSESSIVE = /'s$|'$/;

/** The id of a key; an unknown possessive is read as its owner. */
export function idOf(vocabulary: Vocabulary, key: string): number {
  const id = vocabulary.idOf(key);
  if (id !== undefined) return id;
  if (!POSSESSIVE.test(key)) return UNKNOWN_ID;
  return vocabulary.idOf(key.replace(POSSESSIVE, '')) ?? UNKNOWN_ID;
}

/** The id of each word. */
export const idsOf = ({ ids, positionOf }: TokenIds) =>
  Int32Array.from(positionOf, (position) => ids[position] as number);

/** Turns words into ids: `</s>` at sentence ends, two unknown ids at either side of the text. */
export function tokenIds(words: Word[], vocabulary: Vocabulary): TokenIds {
  const end = vocabulary.idOf(SENTENCE_END) ?? UNKNOWN_ID;
  const ids = new Int32Array(2 * words.length + 6).fill(UNKNOWN_ID);
  const wordAt = new Int32Array(ids.length).fill(-1);
  const positionOf = new Int32Array(words.length);
  let position = 1;
  words.forEach(({ key, gap }, word) => {
    if (gap === 'end') ids[position++] = end;
    ids[position] = idOf(vocabulary, key);
    positionOf[word] = position;
    wordAt[position++] = word;
  });
  ids[position++] = end;
  return { ids, wordAt, positionOf, length: position };
}
