import type { RuleEvidence } from './apply-spin-rules.ts';
import type { Substitution } from './substitutions/substitution.ts';

/** What was found in a text, before anything is weighed. */
export interface SpinEvidence {
  substitutions: Substitution[];
  ruleEvidence: RuleEvidence[];
}
