/** An input document: markup or plain text. */
export interface Input {
  /** The path as given, "-" for standard input. */
  file: string;
  id?: string | number;
  url?: string;
  html?: string;
  text?: string;
}

/** An input that could not be read, with a sentence that says what and why. */
export interface UnreadableInput {
  problem: string;
}
