import { expect, it } from 'vitest';
import { textFragment } from '../../../../src/engine/attribution/search/text-fragment.ts';
import type { Evidence } from '../../../../src/engine/verdict.ts';
import { makeArticle } from '../make-article.ts';

const BODY = [
  'On Monday the mayor Ada Fjord told 1,450 people in Little Harbour that the constabulary would stay.',
  'it was not so that they could see what it had been. '.repeat(40).trim(),
  'The people of Little Harbour went home late, and the harbour master locked his wooden office.',
];
const article = makeArticle({ body: BODY });

const touch = (quote: string): Evidence => {
  const start = article.text.indexOf(quote);
  return { question: 'spun', signal: 'swap', quote, start, end: start + quote.length };
};

const wordsOf = (fragment = '') => decodeURIComponent(fragment.replace(':~:text=', ''));
const near = (words: string) => textFragment(article, [], article.text.indexOf(words));

it('points to words near the reader, as the article has them', () => {
  for (const words of ['harbour master', 'mayor Ada']) {
    const found = article.text.indexOf(wordsOf(near(words)));
    expect(found).toBeGreaterThanOrEqual(0);
    expect(Math.abs(found - article.text.indexOf(words))).toBeLessThan(200);
  }
});

it('goes some way for words that tell more, but not any way', () => {
  const dull = 'it was not so that they could see ';
  const telling = 'Ada Fjord told 1,450 people in Little Harbour';
  const words = (distance: number) => {
    const body = [`${dull}${'. '.repeat(distance / 2)}${telling}`];
    return wordsOf(textFragment(makeArticle({ body }), []));
  };
  expect(telling).toContain(words(200));
  expect(dull).toContain(words(4_000));
});

it('has four to seven words and the sign for a text fragment', () => {
  const fragment = textFragment(article, []) ?? '';
  expect(fragment).toMatch(/^:~:text=/);
  const count = wordsOf(fragment).split(' ').length;
  expect(count).toBeGreaterThanOrEqual(4);
  expect(count).toBeLessThanOrEqual(7);
});

it('avoids what evidence touches', () => {
  const evidence = ['told', 'Harbour that', 'mayor'].map(touch);
  const words = wordsOf(textFragment(article, evidence));
  for (const { quote } of evidence) expect(words).not.toContain(quote);
});

it('writes signs so that a browser reads them as words', () => {
  const body = ['They didn’t see what the harbour master’s own office had been'];
  const fragment = textFragment(makeArticle({ body }), []) ?? '';
  expect(fragment.slice(':~:text='.length)).not.toMatch(/[-'&,#\s]/);
});

it('is none for a text without a run of four words', () => {
  expect(textFragment(makeArticle({ body: ['No. It was. So.'] }), [])).toBeUndefined();
  expect(textFragment(makeArticle({ body: [] }), [])).toBeUndefined();
});

it('survives halves of letters', () => {
  const body = ['\ud83d the harbour master locked \udc00 his wooden office late \ud800'];
  expect(textFragment(makeArticle({ body }), [])).toMatch(/^:~:text=/);
});
