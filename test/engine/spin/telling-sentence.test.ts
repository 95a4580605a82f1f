import { describe, expect, it } from 'vitest';
import { findTellingSentence } from '../../../src/engine/spin/telling-sentence.ts';
import type { Evidence } from '../../../src/engine/verdict.ts';

/** A swap of the first such words of a text. */
function swapIn(text: string, quote: string, expected: string, certainty = 0.95): Evidence {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return {
    question: 'spun',
    signal: 'swap',
    quote,
    start,
    end,
    expected: [expected],
    chances: [1],
    certainty,
  };
}

const TEXT =
  'The crews spoke on Monday. It should non be used equally a reason. They went past the lath to the volition.';

describe('findTellingSentence', () => {
  it('takes the sentence whose substitutions are surest', () => {
    const evidence = [
      swapIn(TEXT, 'non', 'not'),
      swapIn(TEXT, 'equally', 'as'),
      swapIn(TEXT, 'volition', 'will'),
    ];
    expect(findTellingSentence(TEXT, evidence)).toEqual({
      start: TEXT.indexOf('It should'),
      quote: 'It should non be used equally a reason.',
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  it('avoids a sentence in which words stay odd', () => {
    const evidence = [
      swapIn(TEXT, 'non', 'not'),
      swapIn(TEXT, 'past', 'by', 0.95),
      swapIn(TEXT, 'volition', 'will', 0.95),
      { ...swapIn(TEXT, 'lath', 'board', 0.95), chances: [0.4] },
      { ...swapIn(TEXT, 'went', 'left', 0.95), chances: [0.4] },
      { ...swapIn(TEXT, 'to the', 'at', 0.95), chances: [0.4] },
    ];
    expect(findTellingSentence(TEXT, evidence)?.quote).toContain('non be used');
  });

  it('finds none where no wording is more likely right than wrong', () => {
    const unsure = { ...swapIn(TEXT, 'non', 'not'), chances: [0.4] };
    expect(findTellingSentence(TEXT, [unsure])).toBeUndefined();
    expect(findTellingSentence(TEXT, [])).toBeUndefined();
  });

  it('cuts a long sentence at whole words around its substitution', () => {
    const text = `${'The ferries of the island '.repeat(8)}should non be used ${'for the winter '.repeat(12)}`;
    const telling = findTellingSentence(text, [swapIn(text, 'non', 'not')]);
    expect(telling).toMatchObject({ isCutBefore: true, isCutAfter: true });
    expect(telling?.quote).toContain('should non be used');
    expect(telling?.quote.length).toBeLessThanOrEqual(100);
    expect(text.split(/\s+/)).toEqual(expect.arrayContaining(telling?.quote.split(/\s+/) ?? []));
    expect(text.slice(telling?.start).startsWith(telling?.quote ?? '?')).toBe(true);
  });

  it('weighs a text without a full stop in no time, also in two bytes', () => {
    const text = `漢 ${'non word '.repeat(20_000)}`;
    const evidence = [...text.matchAll(/non/g)].map(({ index }) => ({
      ...swapIn(text, 'non', 'not'),
      start: index,
      end: index + 3,
    }));
    expect(findTellingSentence(text, evidence)?.quote).toContain('non');
  });
});
