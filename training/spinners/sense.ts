/** Part of speech as WordNet writes it; '' where the source does not say. */
export type PartOfSpeech = 'n' | 'v' | 'a' | 'r' | '';

/** One sense of a word: the words that a spinner may put instead, in the source's order. */
export interface Sense {
  speech: PartOfSpeech;
  words: string[];
}

/** Where a spinner takes its words from: the senses of a base form, commonest first; none if it is not listed. */
export type SynonymSource = (base: string) => Sense[];
