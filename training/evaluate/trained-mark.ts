import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { KEPT_FILES } from '../train/trained-files.ts';

/** A mark that tells the trained numbers of the repository from others: 8 hexadecimal digits. */
export function trainedMark(): string {
  const digest = createHash('sha256');
  for (const file of [KEPT_FILES.tagger, KEPT_FILES.weights]) digest.update(readFileSync(file));
  return digest.digest('hex').slice(0, 8);
}
