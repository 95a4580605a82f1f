/** A mark of rewording by machine that is no swap of one word for another. Offsets are UTF-16 units into the text. */
export interface RuleMatch {
  start: number;
  end: number;
  /** What was probably written, if that can be told. */
  expected?: string;
  /** What makes it another mark than the next: repeated marks of one key count once. */
  key: string;
}

/** A finder of one kind of sign. */
export interface SpinRule {
  /** Names the evidence to the reader; a key of the interface's strings. */
  signal: string;
  /** How much one different mark of this kind weighs: 1 is nearly certain by itself in sum with two others. */
  weight: number;
  /** True if it is a table of phrases: left out together with the hand-written pairs of the channel. */
  handWritten?: boolean;
  /** True if it says the same in every language that is written in Latin letters. */
  anyLanguage?: boolean;
  find: (text: string) => RuleMatch[];
}
