import type { Doc } from './document.ts';
import type { RuleMatch, SpinRule } from './spin-rule.ts';

/** What a rule found, with what the rule says of all its matches. */
export interface RuleEvidence extends RuleMatch {
  signal: string;
  weight: number;
  isWording?: boolean;
  provesFrom?: number;
  anyLanguage?: boolean;
}

function applyRule({ find, ...about }: SpinRule, text: string): RuleEvidence[] {
  return find(text).map((match) => ({ ...match, ...about }));
}

/** What the rules find in a text, in its order; where words do not count, as in quotations, they are mentions. */
export function applySpinRules(
  { text, words, scoringMask }: Doc,
  rules: readonly SpinRule[],
): RuleEvidence[] {
  const found = rules
    .flatMap((rule) => applyRule(rule, text))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let word = 0;
  return found.filter(({ start }) => {
    while (word < words.length && (words[word]?.end ?? 0) <= start) word++;
    return scoringMask[word] === 1;
  });
}
