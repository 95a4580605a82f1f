import { expect, it } from 'vitest';
import { alignedSubstitutions } from '../../../training/evaluate/aligned-substitutions.ts';

const ORIGINAL =
  'The ferry leaves the old harbour at seven every morning. She said that it will cost more next year.';
const SPUN =
  'The ferry leaves the sometime seaport at seven every morning. She said that information technology volition cost more next year.';

it('pairs swapped neighbours one by one, and a phrase with the word that it stands for', () => {
  const substitutions = alignedSubstitutions(ORIGINAL, SPUN);
  expect(
    substitutions.map(({ pageWords: page, sourceWords: original }) => [page, original]),
  ).toEqual([
    ['sometime', 'old'],
    ['seaport', 'harbour'],
    ['information technology', 'it'],
    ['volition', 'will'],
  ]);
  for (const { start, end, pageWords: page } of substitutions)
    expect(SPUN.slice(start, end)).toBe(page);
});

it('finds none where nothing was swapped', () => {
  expect(alignedSubstitutions(ORIGINAL, ORIGINAL)).toEqual([]);
});
