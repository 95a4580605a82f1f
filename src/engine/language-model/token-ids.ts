import type { Model } from '../model/model.ts';
import type { Word } from '../text/split-words.ts';
import { UNKNOWN_ID } from './ngram-log-prob.ts';

/** The words of a text as ids, with a mark at each sentence's start and end. */
export interface TokenIds {
  /** Word ids; two places of context stand before the first word and after the last. */
  ids: Int32Array;
  /** Index into the words for each place, -1 at marks. */
  wordAt: Int32Array;
  /** Place of each word. */
  positionOf: Int32Array;
  /** Number of places in use. */
  length: number;
}

const POSSESSIVE = /'s$|'$/;

/** The id of a key; an unknown possessive is read as its owner. */
export function idOf(model: Model, key: string): number {
  const id = model.ids.get(key);
  if (id !== undefined) return id;
  return POSSESSIVE.test(key)
    ? (model.ids.get(key.replace(POSSESSIVE, '')) ?? UNKNOWN_ID)
    : UNKNOWN_ID;
}

/** The id of each word. */
export const idsOf = ({ ids, positionOf: place }: TokenIds) =>
  Int32Array.from(place, (at) => ids[at] as number);

/** Turns words into places: `</s>` at sentence ends, two unknown places at either side of the text. */
export function tokenIds(words: Word[], model: Model): TokenIds {
  const end = model.ids.get('</s>') ?? UNKNOWN_ID;
  const ids = new Int32Array(2 * words.length + 6).fill(UNKNOWN_ID);
  const word = new Int32Array(ids.length).fill(-1);
  const place = new Int32Array(words.length);
  let at = 1;
  words.forEach(({ key, gap }, i) => {
    if (gap === 'end') ids[at++] = end;
    ids[at] = idOf(model, key);
    place[i] = at;
    word[at++] = i;
  });
  ids[at++] = end;
  return { ids, wordAt: word, positionOf: place, length: at };
}
