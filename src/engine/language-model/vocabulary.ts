/** All words of the model. A word's id is its position in `words`. */
export interface Vocabulary {
  words: string[];
  ids: Map<string, number>;
}
