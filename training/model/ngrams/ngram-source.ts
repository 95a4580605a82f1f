/** Conditional probabilities from one source; words are ids of the mixture. */
export interface NgramSource {
  /** P(second | first). */
  bigram(first: number, second: number): number;
  /** P(third | first second). */
  trigram(first: number, second: number, third: number): number;
  /** Keys (ngram-key.ts) of the n-grams that it has itself. */
  bigramKeys: Iterable<number>;
  trigramKeys: Iterable<number>;
}
