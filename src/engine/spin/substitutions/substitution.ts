/** Words of a page that were probably substituted. */
export interface Substitution {
  /** Indices of the first and last word of the page's phrase. */
  first: number;
  last: number;
  /** The words (ids) that fit best instead; none if the page's words only look out of place. */
  sourceWords: Int32Array;
  /** Values of SUBSTITUTION_FEATURES, in their order. */
  features: Float32Array;
  /** Probability (0–1) that the words were substituted. */
  probability: number;
}

/** What is known of a substitution; the trained weights use these names. Probabilities are natural logarithms. */
export const SUBSTITUTION_FEATURES = [
  // A candidate fits better than the page's words; features of source words are 0 where none does.
  'found',
  // How much likelier the text is with the best candidate, and with the second best.
  'gain',
  'gainSecond',
  // The same with the neighbours restored.
  'gainRestored',
  // The parts of the gain: from the words to the left, and from those to the right.
  'gainLeft',
  'gainRight',
  // log P(source words) − log P(page's words), alone.
  'rarer',
  'logPage',
  'logOriginal',
  // How well each fits its neighbours beyond its own frequency.
  'fitPage',
  'fitOriginal',
  // Bigrams with a neighbour that the language model has seen: 0, 1 or 2.
  'seenPage',
  'seenOriginal',
  'synonym',
  'stem',
  'moby',
  'head',
  'hand',
  // Words of the page's phrase less source words; and whether either has several.
  'shorter',
  'phrase',
  // log(1 + number of candidates).
  'choices',
  // log(1 + how many synonym sets and roots list the page's words).
  'listed',
  // The tagger's log-odds of the page's words, the highest of several, and of the words beside them where positive.
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
  // The source word is one of the most frequent words (the, of, be, …).
  'function',
  // The other candidates' probability: 1 − the best one's share.
  'spread',
  // log P(page's words | source words), up to a constant.
  'choice',
  // How much likelier the page's words are as a substitution than by themselves, in any context.
  'mass',
  // How much likelier a substitution is than the page's words, all candidates together.
  'odds',
  // log(1 + times that the text has the source words, or any of the candidates, elsewhere).
  'elsewhere',
  'anyElsewhere',
  // How similar the page's words and the source words are to their context (context-similarity.ts).
  'topicPage',
  'topicOriginal',
  // How well the kinds of the page's words suit where they stand, the worst of several (class-fits.ts).
  'classFit',
  'classBeside',
  // They do not suit the article before them ("a ongoing"): 0 or 1.
  'articleClash',
] as const;
