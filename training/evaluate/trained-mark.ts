import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readTrainedWeights } from '../train/read-trained-sections.ts';
import { KEPT_FILES } from '../train/trained-files.ts';

function markOf(...parts: (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex').slice(0, 8);
}

/**
 * Marks that tell the trained numbers of the repository from others, of 8 hexadecimal digits each: those that verdicts
 * depend on, and those that only name what stood there.
 */
export function trainedMarks(): { verdicts: string; names: string } {
  const { sourceWordModel, ...weights } = readTrainedWeights();
  return {
    verdicts: markOf(readFileSync(KEPT_FILES.tagger), JSON.stringify(weights)),
    names: markOf(JSON.stringify(sourceWordModel)),
  };
}
