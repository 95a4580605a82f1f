import { mixedScripts } from '../../../../src/engine/spin/rules/mixed-scripts.ts';
import { checkSpinRule } from './check-spin-rule.ts';

checkSpinRule(mixedScripts, {
  flagged: ['the pаssword was lost', 'an аccount', "une soirée d'étе", 'la présencе'],
  clean: [
    'at раypal.com and аpple.com, http://gооgle.com/x, mail to help@аmazon.com, @еlon',
    'the Cyrillic а in pаssword',
    'the password was lost',
    'слово и дело',
    'the angle α is 5',
    'a μm scale',
    'Δx and Δy',
  ],
});
