/** Part of speech as WordNet writes it; '' where the source does not say. */
export type Speech = 'n' | 'v' | 'a' | 'r' | '';

/** One sense of a word: the words that a spinner may put instead, in the source's order. */
export interface Sense {
  speech: Speech;
  words: string[];
}

/** Where a spinner takes its words from: the senses of a base form, commonest first; none if it is not listed. */
export type Source = (base: string) => Sense[];
