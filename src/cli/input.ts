/** One document as it came in: markup or plain text. */
export interface Input {
  /** The path as given, "-" for standard input. */
  file: string;
  id?: string | number;
  url?: string;
  html?: string;
  text?: string;
}

/** Something that could not be read, with the sentence that says what and why. */
export interface UnreadableInput {
  problem: string;
}
