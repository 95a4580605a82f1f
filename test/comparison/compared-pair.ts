import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import type { ArticlePair } from '../../src/comparison/loading/comparison-state.ts';
import { createArticlePair } from '../../src/comparison/loading/create-article-pair.ts';
import { compare } from '../../src/engine/alignment/compare.ts';

const ORIGINAL = `The ferry to Larkmouth will not run on Sunday

The harbour board closed the pier on Friday, because two of its beams are broken. Workers will replace them over the weekend, said Anna Holt of the board.

Passengers with tickets for Sunday can use them on any other day this month.`;

const read = (text: string, url: string): Article => {
  const article = articleFromText(text, url);
  if (!article) throw new Error('The text is empty.');
  return article;
};

/** A spun copy and its original, compared; `change` turns the original's text into the copy's. */
export function comparedPair(
  change: (text: string) => string = (text) =>
    text.replace('closed', 'shut').replace('broken', 'damaged'),
): ArticlePair {
  const copy = read(change(ORIGINAL), 'https://digest.example/ferry');
  const original = read(ORIGINAL, 'https://harbourpost.example/ferry_(pier)');
  return createArticlePair(copy, original, compare(copy, original), {
    readAt: '2026-05-02T10:00:00.000Z',
    from: 'web',
    isPaywalled: false,
  });
}
