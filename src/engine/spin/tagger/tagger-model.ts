/** A linear model over hashed features: the sum of their weights is the log-odds. Features it does not hold weigh 0. */
export interface Tagger {
  /** Where each bucket begins, and where the last one ends. */
  buckets: Uint32Array;
  /** Per feature the lower bits of its hash, ascending in each bucket. */
  lowBits: Uint8Array;
  /** Per feature its weight in steps. */
  weights: Int8Array;
  /** What one step of a weight is worth. */
  step: number;
  /** The weights of the values of a word. */
  values: number[];
}
