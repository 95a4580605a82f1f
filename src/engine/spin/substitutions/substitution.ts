/** A place of the text where another word fits better, with what speaks for it. */
export interface Substitution {
  /** Indices of the first and last word of the page's phrase. */
  first: number;
  last: number;
  /** The words (ids) that fit best in their place; none if the page's words only look out of place. */
  sourceWords: Int32Array;
  /** Values of SWAP_FEATURES, in their order. */
  features: Float32Array;
  /** Probability (0–1) that the words were swapped. */
  probability: number;
}

/** What is known of one swap; the trained weights name these. Probabilities are natural logarithms. */
export const SUBSTITUTION_FEATURES = [
  // An original was found; what is said of originals is 0 where none was.
  'found',
  // How much likelier the text is with the original, and with the second best original.
  'gain',
  'gainSecond',
  // The same with the neighbours restored.
  'gainRestored',
  // How the gain is made up: from the words to the left, and from those to the right.
  'gainLeft',
  'gainRight',
  // log P(original) − log P(page's word), alone.
  'rarer',
  'logPage',
  'logOriginal',
  // How well each fits its neighbours beyond its own frequency.
  'fitPage',
  'fitOriginal',
  // Pairs with a neighbour that the language model has seen: 0, 1 or 2.
  'seenPage',
  'seenOriginal',
  'synonym',
  'stem',
  'moby',
  'head',
  'hand',
  // Words of the page's phrase less words of the original; and whether either has several.
  'shorter',
  'phrase',
  // log(1 + number of originals looked at).
  'choices',
  // log(1 + how many synonym sets and roots list the page's words).
  'listed',
  // What the tagger says of the page's words, the most of several, and of the words beside them where it speaks for
  // swaps.
  'tag',
  'tagsBeside',
  'capital',
  // The page's word is in the thesaurus only; it is in neither, but a form of a word of the thesaurus.
  'unknown',
  'strange',
  // Comma, bracket or the like beside it.
  'mark',
  'hyphen',
  // log(times that the page has words of its stem).
  'repeats',
  // The original is one of the most frequent words (the, of, be, …).
  'function',
  // Others of the originals' probability: 1 − the best one's share.
  'spread',
  // log P(page's words | original), up to a constant.
  'choice',
  // How much likelier the page's words are as a swap than by themselves, whatever stands beside them.
  'mass',
  // How much likelier a swap is than the page's words, all originals together.
  'odds',
  // log(1 + times that the text has the original, or any of the originals, elsewhere).
  'elsewhere',
  'anyElsewhere',
  // How well the page's words and the original fit what is written around them (topic-fit-at.ts).
  'topicPage',
  'topicOriginal',
] as const;
