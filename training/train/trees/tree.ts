/**
 * A complete binary tree as arrays: the children of node i are 2i+1 and 2i+2; a value above the threshold goes right.
 * The values of the last level are the leaves, left to right.
 */
export interface Tree {
  features: number[];
  thresholds: number[];
  leaves: number[];
}

/** A sum of trees on the log-odds scale. */
export interface Forest {
  base: number;
  trees: Tree[];
}

export interface TreeSettings {
  trees: number;
  depth: number;
  /** Learning rate: the share of each tree's correction that is taken. */
  rate: number;
  /** Ridge penalty on leaf values. */
  ridge: number;
  /** Smallest sum of hessians in a leaf. */
  leafWeight: number;
  /** Share of the rows that each tree is grown from. */
  sample: number;
  /** Per feature: 1 if a higher value may never lower the score, −1 if it may never raise it, 0 if free. */
  directions: number[];
}
