/** One thing the command line can do. A new one is a file of its own and a line in `commands.ts`. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** The whole help text. */
  help: string;
  /** Does it. Returns the exit status: 0, or 1 if something could not be done. Throws `UsageError` on wrong arguments. */
  run(args: string[]): Promise<number>;
}

/** The command was called wrongly; the message says in one sentence what to do. Exit status 2. */
export class UsageError extends Error {}
