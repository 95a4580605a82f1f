import { describe, expect, it } from 'vitest';
import { addTextFragment } from '../../../../src/engine/attribution/search/add-text-fragment.ts';
import { buildQueries } from '../../../../src/engine/attribution/search/build-queries.ts';
import { textFragment } from '../../../../src/engine/attribution/search/text-fragment.ts';
import type { Evidence } from '../../../../src/engine/verdict.ts';
import { makeArticle } from '../make-article.ts';

const BODY = [
  'On Monday the mayor Ada Fjord told 1,450 people in Little Harbour that the constabulary would stay.',
  'Nobody at the Fishmongers Guild believed Ada Fjord, who had said in 2019 that the bridge was safe.',
  'The people of Little Harbour went home late, and the harbour master locked his wooden office.',
];
const article = makeArticle({
  title: 'Constabulary stays in Little Harbour - Page News',
  body: BODY,
});

function swap(quote: string, expected: string, certainty: number): Evidence {
  const start = article.text.indexOf(quote);
  return {
    question: 'spun',
    signal: 'swap',
    quote,
    start,
    end: start + quote.length,
    expected: [expected],
    chances: [0.9],
    certainty,
  };
}

describe('buildQueries', () => {
  it('makes three: the title, an exact phrase, names and numbers', () => {
    const [title, phrase, names] = buildQueries(article, []);
    expect(title).toBe('Constabulary stays in Little Harbour');
    expect(phrase).toMatch(/^"[^"]+" -site:page\.example$/);
    expect(article.text).toContain(/^"([^"]+)"/.exec(phrase ?? '')?.[1]);
    expect(names).toContain('"Ada Fjord"');
    expect(names).toContain('"Little Harbour"');
    expect(names).toContain('1,450');
  });

  it('undoes a certain substitution, and leaves out an uncertain one', () => {
    expect(buildQueries(article, [swap('constabulary', 'police', 0.95)])[0]).toBe(
      'police stays in Little Harbour',
    );
    expect(buildQueries(article, [swap('constabulary', 'police', 0.6)])[0]).toBe(
      'stays in Little Harbour',
    );
  });

  it('never quotes a substituted word', () => {
    const swaps = ['mayor', 'constabulary', 'people', 'wooden', 'believed'].map((word) =>
      swap(word, 'x', 0.9),
    );
    const phrase = buildQueries(article, swaps)[1] ?? '';
    for (const { quote } of swaps) expect(phrase).not.toContain(quote);
  });

  it('builds from text without spaces', () => {
    const chinese = makeArticle({
      title: '大桥由谁付钱',
      body: ['市议会周二晚上开会讨论新大桥，经过两个小时的辩论，没有人能说清楚谁来付2019万元。'],
    });
    expect(buildQueries(chinese, []).length).toBeGreaterThanOrEqual(2);
  });

  it('makes nothing of an empty article', () => {
    expect(buildQueries(makeArticle({ title: '', body: [] }), [])).toEqual([]);
  });
});

describe('textFragment', () => {
  it('points to untouched words near the reader', () => {
    const near = article.text.indexOf('harbour master');
    const fragment = textFragment(article, [], near) ?? '';
    const words = decodeURIComponent(fragment.replace(':~:text=', ''));
    expect(Math.abs(article.text.indexOf(words) - near)).toBeLessThan(200);
  });

  it('avoids substituted words', () => {
    const swaps =
      BODY.join(' ')
        .match(/\b[a-z]{6,}\b/g)
        ?.map((word) => swap(word, 'x', 1)) ?? [];
    const words = decodeURIComponent((textFragment(article, swaps) ?? '').replace(':~:text=', ''));
    for (const { quote } of swaps) expect(words).not.toContain(quote);
  });

  it('is undefined for a text without a run of words', () => {
    expect(textFragment(makeArticle({ body: ['No.'] }), [])).toBeUndefined();
  });

  it('is added to an existing fragment', () => {
    expect(addTextFragment('https://a.example/x', ':~:text=b')).toBe(
      'https://a.example/x#:~:text=b',
    );
    expect(addTextFragment('https://a.example/x#p2', ':~:text=b')).toBe(
      'https://a.example/x#p2:~:text=b',
    );
    expect(addTextFragment('https://a.example/x', undefined)).toBe('https://a.example/x');
  });
});
