import { machineOutput } from '../../../../src/engine/spin/rules/machine-output.ts';
import { checkSpinRule } from './check-spin-rule.ts';

checkSpinRule(machineOutput, {
  flagged: [
    'as told :contentReference[oaicite:2]',
    'seen in turn0search1',
    "Here's the rewritten version",
  ],
  clean: ['a turn to the left', 'the reference is [2]', 'here is a new version'],
});
