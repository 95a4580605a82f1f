import { readFile } from 'node:fs/promises';
import { decodeText } from '../article/fetch/decode-text.ts';
import { UsageError } from './command.ts';

/** The text of a file, whatever its encoding. Throws `UsageError` with one sentence if there is none. */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) throw new UsageError(`${path}: there is no such file; check the path.`);
  return decodeText(bytes);
}
