import { describe, expect, it } from 'vitest';
import {
  findNumbers,
  lengthRarity,
  rankRareWords,
} from '../../../../src/engine/attribution/search/rank-rare-words.ts';
import type { Evidence } from '../../../../src/engine/verdict.ts';
import { makeArticle } from '../make-article.ts';

const rank = (text: string, evidence: Evidence[] = [], more = {}) =>
  rankRareWords(makeArticle({ body: [text], ...more }), evidence, lengthRarity);

function swap(text: string, quote: string, expected: string, certainty: number): Evidence {
  const start = text.indexOf(quote);
  const place = { start, end: start + quote.length };
  const chances = [certainty];
  return {
    question: 'spun',
    signal: 'swap',
    quote,
    ...place,
    expected: [expected],
    chances,
    certainty,
  };
}

describe('the rarest words', () => {
  it('come first, each once, in lower case', () => {
    expect(rank('Girders of the bridge: GIRDERS cracked')).toEqual([
      'girders',
      'cracked',
      'bridge',
    ]);
  });

  it('have four letters or more, or two signs of a script without spaces', () => {
    expect(rank('an old pier fell')).toEqual(['pier', 'fell']);
    expect(rank('港湾 委員')).toEqual(['港湾', '委員']);
  });

  it('gain by being said again, up to a limit', () => {
    expect(rank(`${'pier '.repeat(4)} quays`)[0]).toBe('pier');
    expect(rank(`${'pier '.repeat(90)} longest`)[0]).toBe('longest');
  });

  it('are none of the site’s own name', () => {
    const site = { url: 'https://welling.example/x', siteName: 'Harbour Weekly' };
    expect(rank('Welling girders, harbour girders', [], site)).toEqual(['girders']);
  });

  it('are none that evidence touches anywhere', () => {
    const text = 'The girders cracked. Again girders.';
    expect(rank(text, [swap(text, 'girders', 'beams', 0.5)])).not.toContain('girders');
  });

  it('are the source words of a substitution that is certain', () => {
    const text = 'The girders cracked.';
    expect(rank(text, [swap(text, 'girders', 'beams', 0.95)])).toContain('beams');
    expect(rank(text, [swap(text, 'girders', 'beams', 0.85)])).not.toContain('beams');
    const phrase = swap(text, 'girders', 'steel beams', 0.95);
    expect(rank(text, [phrase])).toEqual(['cracked']);
  });
});

describe('numbers', () => {
  const numbers = (text: string) => findNumbers(makeArticle({ body: [text] }));

  it('that identify are kept in order, each once', () => {
    expect(numbers('In 2019 there were 1,450 people, 12 boats, 2019 and 1.234.567.')).toEqual([
      '2019',
      '1,450',
      '1.234.567',
    ]);
  });

  it('are no part of a word, of a longer number or of a short one', () => {
    expect(numbers('B2019 2019B 3.14159 7 42 12345.x')).not.toContain('2019');
    expect(numbers('7 42')).toEqual([]);
  });
});
