import { brokenJoin } from './rules/broken-join.ts';
import { damagedName } from './rules/damaged-name.ts';
import { hiddenCharacters } from './rules/hidden-characters.ts';
import { machineOutput } from './rules/machine-output.ts';
import { mixedScripts } from './rules/mixed-scripts.ts';
import { pivotSlip } from './rules/pivot-slip.ts';
import { spintax } from './rules/spintax.ts';
import type { SpinRule } from './spin-rule.ts';

/** Every spin rule: one file in `rules` each, named as its signal. `npm run new -- rule spin NAME` adds one. */
export const SPIN_RULES: SpinRule[] = [
  brokenJoin,
  pivotSlip,
  damagedName,
  mixedScripts,
  hiddenCharacters,
  spintax,
  machineOutput,
];
