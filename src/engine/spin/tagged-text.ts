import type { Model } from '../model/model.ts';
import type { Word } from '../text/split-words.ts';

/** A text, its words, and what the tagger says of each. */
export interface TaggedText {
  text: string;
  words: Word[];
  tags: Float32Array;
}

/** What stays the same for the whole text. */
export interface TextWithModel extends TaggedText {
  model: Model;
  /** How often the text has words of the same stem: [from, to) of `words`, by default all. */
  stemCountOf: (words: Int32Array, from?: number, to?: number) => number;
}

/** Some places of a sequence of ids: [from, to), the first of which is word `first` of the text. */
export interface TokenSpan {
  ids: Int32Array;
  from: number;
  to: number;
  first: number;
}
