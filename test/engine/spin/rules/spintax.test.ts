import { spintax } from '../../../../src/engine/spin/rules/spintax.ts';
import { checkSpinRule } from './check-spin-rule.ts';

checkSpinRule(spintax, {
  flagged: ['a {good|great|fine} day', 'we {buy|} bread'],
  clean: ['a {good} day', 'x = {a: 1}', 'a | b', '{ a || b; }', '{{cite web|url=x}}'],
});
