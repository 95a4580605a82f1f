/** All words of the model, by their ids: from 0 on, below `size`. */
export interface Vocabulary {
  size: number;
  /** The word with an id; undefined if there is none. */
  wordOf(id: number): string | undefined;
  /** The id of a word; undefined if the model does not hold it. */
  idOf(word: string): number | undefined;
}
