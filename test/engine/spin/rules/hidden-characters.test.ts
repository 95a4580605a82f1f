import { hiddenCharacters } from '../../../../src/engine/spin/rules/hidden-characters.ts';
import { checkSpinRule } from './check-spin-rule.ts';

checkSpinRule(hiddenCharacters, {
  flagged: ['the pass\u200Bword was lost', 'a g\u0336ood day'],
  clean: [
    'get\u200BElement\u200BById, local\uFEFFStorage, snake_\u200Bcase, java.\u200Butil.\u200BList, foo\u200Bbar()',
    'a zero-width space as in pass\u200Bword',
    'the pass\u00ADword',
    'a\u200B word',
    'naïve café',
    'नमस्\u200Dते',
  ],
});
