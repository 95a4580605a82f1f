/** A rectangle of tokens: half-open ranges of token positions in the copy and in the original. */
export interface TokenRange {
  copyStart: number;
  copyEnd: number;
  originalStart: number;
  originalEnd: number;
}

/** What happened to a range of tokens. */
export interface AlignmentStep extends TokenRange {
  kind: 'kept' | 'swapped' | 'inserted' | 'deleted';
}

/** The step of one token that both texts have. */
export function keptStep(copy: number, original: number): AlignmentStep {
  return {
    kind: 'kept',
    copyStart: copy,
    copyEnd: copy + 1,
    originalStart: original,
    originalEnd: original + 1,
  };
}
