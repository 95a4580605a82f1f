/** How the candidates of one span differ; the trained weights use these names. Probabilities are natural logarithms. */
export const CANDIDATE_FEATURES = [
  // log P(candidate and the two words after it | the two before it).
  'fit',
  // log P(page's words | candidate), up to a constant.
  'choice',
  // log(1 + times that the text has the candidate elsewhere).
  'elsewhere',
  // How similar it is to its context (context-similarity.ts).
  'topic',
  // How far it is among the most frequent words: spinners mostly leave those alone.
  'frequent',
  // Its type (substitution-types.ts), a synonym in the same form aside: 0 or 1.
  'stem',
  'moby',
  'hand',
  // Words after its first, and words more than the page has; 0 for pairs of the phrase table.
  'further',
  'longer',
  // What the text's other substitutions say (text-habits.ts); 0 until they have been looked at.
  'habit',
  'sameWords',
] as const;

/** A value for each of them. */
export type CandidateValues = Record<(typeof CANDIDATE_FEATURES)[number], number>;
