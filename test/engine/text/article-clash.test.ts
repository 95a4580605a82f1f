import { describe, expect, it } from 'vitest';
import { articleClashes } from '../../../src/engine/text/article-clash.ts';

describe('articleClashes', () => {
  it.each([
    ['a', 'ongoing'],
    ['a', 'unmarried'],
    ['a', 'onerous'],
    ['an', 'huge'],
    ['an', 'jobs'],
    ['an', 'unit'],
    ['an', 'year'],
  ])('%s %s', (article, word) => {
    expect(articleClashes(article, word)).toBe(true);
  });

  it.each([
    ['a', 'ferry'],
    ['an', 'island'],
    ['a', 'one'],
    ['a', 'university'],
    ['a', 'European'],
    ['a', 'european'],
    ['a', 'usual'],
    ['an', 'hour'],
    ['an', 'heir'],
    // Some say the one and some the other.
    ['a', 'historic'],
    ['an', 'historic'],
    ['an', 'unidentified'],
    ['a', 'unidirectional'],
    // Read letter by letter, or not at all.
    ['an', 'MP'],
    ['an', 'xml'],
    ['an', 'LED'],
    ['a', 'U'],
    ['an', '8th'],
    // No article.
    ['the', 'ongoing'],
    ['', 'ongoing'],
  ])('%s %s is right', (article, word) => {
    expect(articleClashes(article, word)).toBe(false);
  });
});
