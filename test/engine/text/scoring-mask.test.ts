import { expect, test } from 'vitest';
import type { Article, BlockKind } from '../../../src/article/article.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { scoringMask } from '../../../src/engine/text/scoring-mask.ts';
import { splitWords } from '../../../src/engine/text/split-words.ts';

/** The words that count, of an article of one block of this kind. */
function scoredWords(text: string, kind: BlockKind = 'paragraph'): string {
  const plain = articleFromText(text, 'https://paper.example/') as Article;
  const article = { ...plain, blocks: [{ kind, start: 0, end: plain.text.length }] };
  const words = splitWords(article.text);
  const mask = scoringMask(article, words);
  return words
    .filter((_, i) => mask[i] === 1)
    .map(({ start, end }) => article.text.slice(start, end))
    .join(' ');
}

test.each([
  ['The baker spoke of “odd words that stand here” at noon.', 'The baker spoke of at noon'],
  ['He called it a so-called miracle cure today.', 'He called it a today'],
  ["She said 'not here' and left.", 'She said and left'],
  ['The mill’s wheel and the baker’s oven', 'The mill’s wheel and the baker’s oven'],
  ['An open “quotation that never ends', 'An open quotation that never ends'],
])('leaves out what is quoted or mentioned: %s', (text, counted) => {
  expect(scoredWords(text)).toBe(counted);
});

test.each<[BlockKind, string, boolean]>([
  ['paragraph', 'The mill stands by the river.', true],
  ['heading', 'The mill stands by the river.', false],
  ['quotation', 'The mill stands by the river.', false],
  ['table', 'The mill stands by the river.', false],
  ['list-item', 'The mill stands by the river.', false],
  ['list-item', 'The mill stands by the river, and nobody knows why.', true],
])('a %s: %s', (kind, text, counts) => {
  expect(scoredWords(text, kind) !== '').toBe(counts);
});
