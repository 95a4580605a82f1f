import { expect, it } from 'vitest';
import { splitTokens } from '../../../../src/engine/alignment/tokens/split-tokens.ts';
import { createWordSimilarity } from '../../../../src/engine/alignment/tokens/word-similarity.ts';

/** How alike a phrase and a word look. */
function phraseSimilarity(phrase: string, word: string): number {
  const lexicon = new Map<string, number>();
  const tokens = splitTokens(phrase, lexicon);
  const [id] = splitTokens(word, lexicon).id;
  return createWordSimilarity([...lexicon.keys()]).phrase(tokens, 0, tokens.length, id as number);
}

function wordSimilarity(a: string, b: string): number {
  return createWordSimilarity([a, b]).word(0, 1);
}

it('finds forms of one word more alike than words with one ending, and those than others', () => {
  const [forms, ending, others] = [
    wordSimilarity('hike', 'hiking'),
    wordSimilarity('quickly', 'rapidly'),
    wordSimilarity('lamp', 'boat'),
  ];
  expect(forms).toBeGreaterThan(ending);
  expect(ending).toBeGreaterThan(others);
  expect(others).toBe(0);
});

it('ignores words too short to have a stem or an ending', () => {
  expect(wordSimilarity('as', 'is')).toBe(0);
  expect(wordSimilarity('her', 'per')).toBe(0);
});

it('knows words written as two, and initials with and without the small words', () => {
  for (const [phrase, word] of [
    ['work flow', 'workflow'],
    ['chief executive officer', 'CEO'],
    ['department of the interior', 'DI'],
  ] as const)
    expect(phraseSimilarity(phrase, word), phrase).toBeGreaterThan(0);
  expect(phraseSimilarity('chief lamp officer', 'CEO')).toBe(0);
});
