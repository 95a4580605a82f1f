import { describe, expect, test } from 'vitest';
import type { RepostRule } from '../../../../src/engine/repost/repost-rule.ts';
import { createRuleContext } from '../../../../src/engine/repost/rule-context.ts';
import type { SourceCandidate } from '../../../../src/engine/verdict.ts';
import { articleOf, type Page } from '../page-of.ts';

/** A page, as its body only or in full, and the site that it credits, if the rule needs it. */
export type RuleExample = string[] | (Page & { credits?: string });

const candidateOf = (url: string): SourceCandidate => ({
  url,
  name: url,
  confidence: 0.6,
  quote: url,
  reasons: ['label', 'deep-link'],
  deep: true,
});

function find(mark: RepostRule, example: RuleExample) {
  const { credits, ...page } = Array.isArray(example)
    ? { body: example, credits: undefined }
    : example;
  const article = articleOf(page);
  const context = createRuleContext(article, 'en', credits ? [candidateOf(credits)] : []);
  return { article, found: mark.find(article, context) };
}

/** Runs a rule on pages with and without its evidence. Each quote must be at its offset. */
export function checkRule(
  mark: RepostRule,
  examples: { flagged: Record<string, RuleExample>; clean: Record<string, RuleExample> },
) {
  describe(mark.signal, () => {
    test.each(Object.entries(examples.flagged))('flagged: %s', (_, example) => {
      const { article, found } = find(mark, example);
      expect(found).not.toHaveLength(0);
      for (const { signal, quote, start, end, line } of found) {
        expect(signal).toBe(mark.signal);
        expect(quote).not.toBe('');
        if (start !== undefined) expect(article.text.slice(start, end)).toBe(quote);
        if (line !== undefined) expect(article.lines[line]?.text).toContain(quote);
      }
    });
    test.each(Object.entries(examples.clean))('clean: %s', (_, example) => {
      expect(find(mark, example).found).toEqual([]);
    });
  });
}
