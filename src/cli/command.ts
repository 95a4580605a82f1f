/** A command of the command line. A new one is a file of its own and an entry in `commands.ts`. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** The complete help text. */
  help: string;
  /**
   * Runs the command. Returns the exit status: 0, or 1 if something could not be done. Throws `UsageError` for wrong
   * arguments.
   */
  run(args: string[]): Promise<number>;
}

/** A wrong call. The message says in one sentence what to do. Exit status 2. */
export class UsageError extends Error {}
