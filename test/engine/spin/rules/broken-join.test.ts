import { brokenJoin } from '../../../../src/engine/spin/rules/broken-join.ts';
import { checkSpinRule } from './check-spin-rule.ts';

checkSpinRule(brokenJoin, {
  flagged: [
    'fruits such because the apple',
    'cheaper in addition to to that',
    'bread as nicely as butter',
  ],
  clean: ['fruits such as the apple', 'we did as well as we could', 'she spoke nicely as ever'],
});
