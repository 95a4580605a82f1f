import { describe, expect, it } from 'vitest';
import { rankByTerms } from '../../../src/engine/near-duplicates/rank-by-terms.ts';
import { rareTerms } from '../../../src/engine/near-duplicates/rare-terms.ts';

/** Long words are rare in this made-up language. */
const logProbOf = (word: string) => -word.length;

const hashes = (text: string, most = 99) =>
  rareTerms(text, logProbOf, most).map(({ hash }) => hash);

describe('rareTerms', () => {
  it('leaves out short words and repeats', () => {
    expect(hashes('the lighthouse of the lighthouse keeper')).toHaveLength(2);
  });

  it('keeps the same terms whatever the letter case and the order', () => {
    expect(hashes('lighthouse keeper').toSorted()).toEqual(hashes('keeper lighthouse').toSorted());
    expect(hashes('Lighthouse')).toEqual(hashes('lighthouse'));
  });

  it('puts names and numbers before other words that are as rare', () => {
    const [first, second] = rareTerms('garden Marlow 1987', logProbOf, 3);
    expect([first?.weight, second?.weight]).toEqual([2, 2]);
  });

  it('keeps the rarest when there are more than wanted', () => {
    expect(hashes('lighthouse door', 1)).toEqual(hashes('lighthouse'));
  });

  it('cuts text without spaces into pairs of characters', () => {
    expect(hashes('東京都庁')).toHaveLength(2);
  });

  it('reads one endless word and no text at all', () => {
    expect(hashes(`é${'abcd'.repeat(50_000)}`)).toHaveLength(1);
    expect(hashes('')).toEqual([]);
  });
});

describe('rankByTerms', () => {
  const terms = [
    { hash: 1, weight: 1 },
    { hash: 2, weight: 2 },
    { hash: 3, weight: 1 },
  ];

  it('counts rare terms more than common ones', () => {
    const textsOf = new Map([
      [1, ['a', 'b', 'c']],
      [2, ['b']],
      [3, ['a', 'b', 'c', 'd']],
    ]);
    expect(rankByTerms(terms, { textsOf, total: 10 }, 1)).toEqual(['b']);
  });

  it('keeps all that tie for the last place', () => {
    const textsOf = new Map([[1, ['a', 'b']]]);
    expect(rankByTerms(terms, { textsOf, total: 10 }, 1).toSorted()).toEqual(['a', 'b']);
  });

  it('finds nothing where no term is known', () => {
    expect(rankByTerms(terms, { textsOf: new Map(), total: 10 }, 5)).toEqual([]);
  });
});
