import { expect, test } from 'vitest';
import { announcementFor, describeEvidence } from '../../../src/content/highlights/card-text.ts';
import type { Evidence } from '../../../src/engine/verdict.ts';

const evidence = (certainty: number, more: Partial<Evidence> = {}): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote: 'Non',
  expected: ['not', 'no'],
  chances: [1],
  certainty,
  ...more,
});

const sentenceOf = (evidence: Evidence) => {
  const [, sentence] = describeEvidence(evidence) as HTMLElement[];
  return sentence;
};

test.each([
  [evidence(0.97), 'Non was almost certainly Not.'],
  [evidence(0.7), 'Non was probably Not.'],
  [evidence(0.3), 'Non was perhaps Not.'],
  [evidence(1, { isProved: true }), 'For Non, the original says Not.'],
  [evidence(0.1), 'Non is unusual here.'],
])('says in a sentence what was there before', (found, words) => {
  expect(sentenceOf(found)?.textContent).toBe(words);
  expect(sentenceOf(found)?.querySelector('q')?.textContent).toBe('Non');
});

test('only quotes where other words are not expected', () => {
  const { expected: _, ...found } = evidence(1, { signal: 'credit', quote: 'Source: a.example' });
  expect(sentenceOf(found)?.textContent).toBe('Source: a.example');
  expect(announcementFor(found, '1 of 2')).toBe('“Source: a.example”: Credit line. 1 of 2');
});

test('the announcement quotes the words', () => {
  expect(announcementFor(evidence(0.97), '7 of 50')).toBe(
    '“Non” was almost certainly “Not”. 7 of 50',
  );
});
