import { brokenJoins } from './rules/broken-joins.ts';
import { damagedNames } from './rules/damaged-names.ts';
import { hiddenCharacters } from './rules/hidden-characters.ts';
import { machineOutput } from './rules/machine-output.ts';
import { mixedScripts } from './rules/mixed-scripts.ts';
import { pivotSlips } from './rules/pivot-slips.ts';
import { spintax } from './rules/spintax.ts';
import type { SpinRule } from './spin-rule.ts';

/** Every kind of sign beside swaps. A new kind: one file, one line here, one table in the test. */
export const SPIN_RULES: SpinRule[] = [
  brokenJoins,
  pivotSlips,
  damagedNames,
  mixedScripts,
  hiddenCharacters,
  spintax,
  machineOutput,
];
