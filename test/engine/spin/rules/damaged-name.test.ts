import { damagedName } from '../../../../src/engine/spin/rules/damaged-name.ts';
import { checkSpinRule } from './check-spin-rule.ts';

checkSpinRule(damagedName, {
  flagged: ['from the Play Retailer', 'the U.Due south government', 'in the New York Occasions'],
  clean: ['a retailer of plays', 'due south of the U.S', 'on occasions in New York'],
});
