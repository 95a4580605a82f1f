import { expect, it } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { findQuotations } from '../../../../src/engine/alignment/summary/find-quotations.ts';
import { plainTextArticle } from '../../../../training/corpus/plain-text-article.ts';

const quotedIn = (article: Article) =>
  findQuotations(article).map(({ start, end }) => article.text.slice(start, end));

it.each([
  '“We counted every hull in the harbour.”',
  '„Wir haben jeden Rumpf im Hafen gezählt.“',
  '«Nous avons compté toutes les coques du port.»',
  '"We counted every hull in the harbour."',
  '「私たちは港にあるすべての船を朝までに数えました。」',
])('finds %s', (quotation) => {
  expect(quotedIn(plainTextArticle(`Before. ${quotation} After.`))).toEqual([quotation]);
});

it('passes over single words in quotation marks', () => {
  expect(quotedIn(plainTextArticle('The “lamp” of Breem is out.'))).toEqual([]);
});

it('gives them in order, blocks and quotation marks alike', () => {
  const article = plainTextArticle(
    '“We counted every hull there,” she said. Then she wrote it down.',
  );
  const start = article.text.indexOf('Then');
  const block = { kind: 'quotation' as const, start, end: article.text.length };
  expect(quotedIn({ ...article, blocks: [block] })).toEqual([
    '“We counted every hull there,”',
    'Then she wrote it down.',
  ]);
});

it('joins a quoted block with the quotation inside it', () => {
  const article = plainTextArticle('“We counted every hull in the harbour,” she said at noon.');
  const whole = { kind: 'quotation' as const, start: 0, end: article.text.length };
  expect(quotedIn({ ...article, blocks: [whole] })).toEqual([article.text]);
});
