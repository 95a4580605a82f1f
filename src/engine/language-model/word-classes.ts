/** No class: a word too rare to have one of its own is read as its stand-in (stand-in.ts). */
export const NO_CLASS = 255;

/** One step of the quantized logarithms, in nats. */
export const CLASS_STEP = 0.25;

/**
 * Classes of words that stand in the same places, and how they follow one another: where a word itself was never seen beside
 * its neighbours, its class says whether a word of its kind belongs there (Brown et al. 1992).
 */
export interface WordClasses {
  /** How many there are; at most NO_CLASS. */
  count: number;
  /** The class of each word by its id, or NO_CLASS. */
  classOfId: Uint8Array;
  /** The classes of STAND_INS, in their order. */
  classOfStandIn: Uint8Array;
  /** log P(second | first) − log P(second) of classes, count × count, in steps of CLASS_STEP nats. */
  follows: Int8Array;
  /**
   * What stands between two classes, count × count: the logarithm of the sum over all classes of how likely each is by itself
   * and how well it follows the first and the second follows it; in the same steps.
   */
  between: Int8Array;
}
