import { expect, it } from 'vitest';
import { compare } from '../../../../src/engine/alignment/compare.ts';
import { substitutionEvidence } from '../../../../src/engine/alignment/summary/substitution-evidence.ts';
import { STORIES } from '../stories.ts';
import { textArticle } from '../text-article.ts';
import { REPORT, SPUN } from './spun-report.ts';

function evidenceOf(copyText: string, originalText = REPORT) {
  const [copy, original] = [textArticle(copyText), textArticle(originalText)];
  return substitutionEvidence(compare(copy, original), copy, original);
}

it('names each substituted word with the word of the original, where it stands', () => {
  const evidence = evidenceOf(SPUN);
  expect(evidence).toContainEqual(expect.objectContaining({ quote: 'dread', expected: ['fear'] }));
  for (const { quote, start, end } of evidence) expect(SPUN.slice(start, end)).toBe(quote);
});

it('is certain: both texts are there', () => {
  for (const one of evidenceOf(SPUN))
    expect(one).toMatchObject({ question: 'spun', signal: 'swap', chances: [1], isProved: true });
});

it('is none in the same text, and none where sentences were paraphrased', () => {
  expect(evidenceOf(REPORT)).toEqual([]);
  const { rewrite = '', report = '' } = STORIES.find((story) => story.rewrite) ?? {};
  expect(rewrite).not.toBe('');
  expect(evidenceOf(rewrite, report)).toEqual([]);
});
