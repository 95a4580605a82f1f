import { writeFileSync } from 'node:fs';
import type { KindOutcome } from '../judge-kinds.ts';

const FILE = new URL('../data/kinds.json', import.meta.url);

/** Writes what kinds of writing were told that were left out whole, one a line: `npm run evaluate` shows them. */
export function writeKinds(outcomes: KindOutcome[]): void {
  const rows = outcomes.map((outcome) => `  ${JSON.stringify(outcome)}`);
  writeFileSync(FILE, `[\n${rows.join(',\n')}\n]\n`);
}
