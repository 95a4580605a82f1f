import { once } from 'node:events';

/** Writes to standard output, and waits if the reader is slower. */
export async function writeStdout(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
