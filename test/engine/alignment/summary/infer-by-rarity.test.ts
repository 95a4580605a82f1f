import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/engine/alignment/compare.ts';
import {
  inferByRarity,
  substitutedWords,
} from '../../../../src/engine/alignment/summary/infer-by-rarity.ts';
import { textArticle } from '../text-article.ts';

const ORIGINAL = `The mayor of Alder Vale opened the new bridge on Tuesday before a large crowd of people. He said that the
work had cost 14 million crowns and that the town was proud of the workers who had built it in the cold winter of 2019.
The old bridge was closed after engineers found cracks in the main girder and feared that it might fall.`;

const SPUN = ORIGINAL.replace('large crowd', 'sizeable throng')
  .replace('proud', 'prideful')
  .replace('workers', 'labourers')
  .replace('built', 'erected')
  .replace('cold', 'frigid')
  .replace('feared', 'dreaded')
  .replace('work had', 'labour had');

const RARE = [
  'sizeable',
  'throng',
  'prideful',
  'labourers',
  'erected',
  'frigid',
  'dreaded',
  'labour',
];
const rarity = (word: string) => (RARE.includes(word) ? 14 : 8);

const infer = (copy: string, original: string, more = {}) => {
  const [here, there] = [textArticle(copy, more), textArticle(original)];
  return inferByRarity(compare(here, there), here, there, rarity);
};

describe('inferByRarity', () => {
  test('finds the side with the rarer words, whichever it is', () => {
    expect(compare(textArticle(SPUN), textArticle(ORIGINAL)).direction).toBe('cannot-tell');
    expect(infer(SPUN, ORIGINAL).direction).toBe('copy-from-original');
    const back = infer(ORIGINAL, SPUN);
    expect(back.direction).toBe('original-from-copy');
    expect(back.directionEvidence.map(({ reason }) => reason)).toEqual([
      'original-has-rarer-words',
    ]);
  });

  test('says nothing of a text without substitutions', () => {
    expect(infer(ORIGINAL, ORIGINAL).directionEvidence).toEqual([]);
  });

  test('leaves it open where the days say the contrary', () => {
    const copy = textArticle(SPUN, { url: 'https://copy.example/2019/01/02/bridge' });
    const original = textArticle(ORIGINAL, { url: 'https://town.example/2020-03-04-bridge' });
    const comparison = compare(copy, original);
    expect(comparison.directionEvidence.map(({ reason }) => reason)).toEqual(['original-is-later']);
    expect(inferByRarity(comparison, copy, original, rarity).direction).toBe('cannot-tell');
  });

  test('lists the words to look up, each once', () => {
    const [copy, original] = [textArticle(SPUN), textArticle(ORIGINAL)];
    const words = substitutedWords(compare(copy, original), copy, original);
    expect(words).toEqual(expect.arrayContaining(['prideful', 'proud', 'frigid', 'cold']));
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('days in addresses', () => {
  const dated = (mine: string, theirs: string) =>
    compare(textArticle(SPUN, { url: mine }), textArticle(ORIGINAL, { url: theirs }))
      .directionEvidence;

  test.each([
    ['https://a.example/2026/04/09/x', 'https://b.example/2026/04/07/y'],
    ['https://a.example/2026-04-09-x', 'https://b.example/news/20260407/y'],
  ])('%s came after %s', (mine, theirs) => {
    expect(dated(mine, theirs)).toMatchObject([
      { reason: 'copy-is-later', quote: '2026-04-09 / 2026-04-07' },
    ]);
  });

  test.each([
    ['https://a.example/2026/04/x', 'https://b.example/2026/03/y'],
    ['https://a.example/x?d=/2026/04/09/', 'https://b.example/2026/04/07/y'],
    ['https://a.example/2026/13/40/x', 'https://b.example/2026/04/07/y'],
  ])('%s says no day', (mine, theirs) => {
    expect(dated(mine, theirs)).toEqual([]);
  });
});
