import { describe, expect, test } from 'vitest';
import { gatherContext } from '../../../../src/engine/repost/context.ts';
import type { Mark } from '../../../../src/engine/repost/mark.ts';
import type { Candidate } from '../../../../src/engine/verdict.ts';
import { articleOf, type Page } from '../page-of.ts';

/** A page, by its body alone or in full, and the site it credits, if the mark needs to know. */
export type Example = string[] | (Page & { credits?: string });

const candidateOf = (url: string): Candidate => ({
  url,
  name: url,
  confidence: 0.6,
  quote: url,
  reasons: ['label', 'deep-link'],
  deep: true,
});

function find(mark: Mark, example: Example) {
  const { credits, ...page } = Array.isArray(example)
    ? { body: example, credits: undefined }
    : example;
  const article = articleOf(page);
  const context = gatherContext(article, 'en', credits ? [candidateOf(credits)] : []);
  return { article, found: mark.find(article, context) };
}

/** Runs a mark over pages that bear it and pages that do not; each finding quotes what stands where it says. */
export function checkMark(
  mark: Mark,
  examples: { flagged: Record<string, Example>; clean: Record<string, Example> },
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
