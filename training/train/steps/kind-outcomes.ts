import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { KindOutcome } from '../judge-kinds.ts';
import { KEPT_FILES, writtenFiles } from '../trained-files.ts';

/** Writes the results of kinds of writing that were left out whole, one a line: `npm run evaluate` shows them. */
export function writeKindOutcomes(outcomes: KindOutcome[]): void {
  const rows = outcomes.map((outcome) => `  ${JSON.stringify(outcome)}`);
  writeFileSync(writtenFiles().kinds, `[\n${rows.join(',\n')}\n]\n`);
}

/** What the last training found out about kinds of writing. */
export function readKindOutcomes(): KindOutcome[] {
  const { kinds } = writtenFiles();
  return JSON.parse(readFileSync(existsSync(kinds) ? kinds : KEPT_FILES.kinds, 'utf8'));
}
