/** The words [from, to) of a text, by index. */
export interface WordRange {
  from: number;
  to: number;
}

/** All words of a text. */
export const wholeRange = ({ length }: ArrayLike<unknown>): WordRange => ({ from: 0, to: length });
