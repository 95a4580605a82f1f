import { pivotSlip } from '../../../../src/engine/spin/rules/pivot-slip.ts';
import { checkSpinRule } from './check-spin-rule.ts';

checkSpinRule(pivotSlip, {
  flagged: [
    'it stands withinside the house',
    'a not unusualplace error',
    'is capin a position to run',
  ],
  clean: ['it stands within the house', 'an uncommon place', 'a capable position'],
});
