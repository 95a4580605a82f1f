import { brokenJoins } from './broken-joins.ts';
import { damagedNames } from './damaged-names.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { machineOutput } from './machine-output.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { pivotSlips } from './pivot-slips.ts';
import type { SignFinder } from './sign.ts';
import { spintax } from './spintax.ts';

/** Every kind of sign beside swaps. A new kind: one file, one line here, one table in the test. */
export const SIGNS: SignFinder[] = [
  brokenJoins,
  pivotSlips,
  damagedNames,
  mixedScripts,
  hiddenCharacters,
  spintax,
  machineOutput,
];
