/** Tells of a problem on standard error, in one line. */
export function printError(message: string): void {
  process.stderr.write(`unspun: ${message.replace(/\s+/g, ' ').trim()}\n`);
}
