import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { articleFromText } from '../../../../src/article/article-from-text.ts';
import { restoreSentences } from '../../../../src/engine/spin/restoration/restore-sentences.ts';
import type { Evidence } from '../../../../src/engine/verdict.ts';

const TEXT =
  'The mill stands past the river. Nobody knows why.\n\nNON every baker came, they said.';
const article = articleFromText(TEXT, 'https://paper.example/') as Article;

function swap(quote: string, expected: string[], chances: number[], certainty = 0.9): Evidence {
  const start = article.text.indexOf(quote);
  const place = { start, end: start + quote.length };
  return { question: 'spun', signal: 'swap', quote, ...place, expected, chances, certainty };
}

describe('restore', () => {
  it('puts in what is clear, offers what is not, keeps the rest', () => {
    const [first, second, ...more] = restoreSentences(article, [
      swap('NON', ['not', 'no'], [0.8, 0.1]),
      swap('past', ['by'], [0.97]),
      swap('river', ['stream', 'brook'], [0.5, 0.4]),
    ]);
    expect(more).toEqual([]);
    expect(first?.segments.map((piece) => piece.kind)).toEqual([
      'kept',
      'restored',
      'kept',
      'choice',
      'kept',
    ]);
    expect(first?.segments[1]).toMatchObject({ page: 'past', text: 'by' });
    expect(second?.segments[0]).toMatchObject({ kind: 'restored', page: 'NON', text: 'NOT' });
  });

  it.each([
    ['an unlikely swap', swap('past', ['by'], [0.97], 0.3)],
    ['two originals alike', swap('past', ['by', 'near'], [0.62, 0.38])],
  ])('offers a choice for %s', (_, evidence) => {
    expect(restoreSentences(article, [evidence])[0]?.segments[1]?.kind).toBe('choice');
  });

  it('gives the sentence back when the page’s words are put in again', () => {
    for (const { start, end, segments: pieces } of restoreSentences(article, [
      swap('past', ['by'], [0.97]),
    ])) {
      const whole = pieces
        .map((piece) => (piece.kind === 'kept' ? piece.text : piece.page))
        .join('');
      expect(whole).toBe(article.text.slice(start, end));
    }
  });

  it('has nothing to say of sentences without evidence, or of evidence without words', () => {
    expect(restoreSentences(article, [])).toEqual([]);
    expect(
      restoreSentences(article, [
        { question: 'spun', signal: 'spintax', quote: 'past', start: 16, end: 20 },
      ]),
    ).toEqual([]);
  });
});
