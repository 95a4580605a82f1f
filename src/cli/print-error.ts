/** Prints a problem to standard error, in one line. */
export function printError(message: string): void {
  process.stderr.write(`unspun: ${message.replace(/\s+/g, ' ').trim()}\n`);
}
