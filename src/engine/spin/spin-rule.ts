/** What a rule matched. Offsets are UTF-16 units into the text. */
export interface RuleMatch {
  start: number;
  end: number;
  /** What was probably written, if it is known. */
  expected?: string;
  /** Matches of one rule with the same key count once. */
  key: string;
}

/** Finds one kind of evidence of rewording by machine, other than substitutions. */
export interface SpinRule {
  /** Names the evidence to the reader; a key of the interface's strings. */
  signal: string;
  /** How much a match weighs: two of 1 make a text suspicious. */
  weight: number;
  /**
   * True if it finds changes of wording: each different one counts. Otherwise all its matches count as one, for they may
   * have one innocent cause: examples, break hints, a program's own signs.
   */
  isWording?: boolean;
  /** So many matches are the spinner's own template, and make a warning by themselves. */
  provesFrom?: number;
  /** True if it holds for every language that is written in Latin letters. */
  anyLanguage?: boolean;
  find: (text: string) => RuleMatch[];
}
