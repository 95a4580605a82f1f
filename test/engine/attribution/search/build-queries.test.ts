import { describe, expect, it } from 'vitest';
import { buildQueries } from '../../../../src/engine/attribution/search/build-queries.ts';
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

const plain = { isSpun: false };
const SITE = ' -site:page.example';

describe('buildQueries', () => {
  it('makes three: rare words, an exact phrase, the title', () => {
    const [words = '', phrase = '', title] = buildQueries(article, [], plain);
    expect(words).toContain('Ada Fjord');
    expect(words).toContain('Little Harbour');
    expect(words).toContain('1,450');
    expect(words).toContain('fishmongers');
    expect(words).not.toContain('"');
    expect(words.replace(SITE, '').split(' ').length).toBeGreaterThanOrEqual(10);
    expect(words.replace(SITE, '').split(' ').length).toBeLessThanOrEqual(12);
    expect(phrase).toMatch(/^"[^"]+" -site:page\.example$/);
    const quoted = /^"([^"]+)"/.exec(phrase)?.[1] ?? '';
    expect(article.text).toContain(quoted);
    expect(quoted.split(' ').length).toBeGreaterThanOrEqual(6);
    expect(title).toBe(`Constabulary stays in Little Harbour${SITE}`);
  });

  it('asks for the rarest words of the language where they are known', () => {
    const rarity = (word: string) => (word === 'nobody' || word === 'locked' ? 20 : 1);
    const [words = ''] = buildQueries(article, [], { isSpun: false, rarity });
    const rare = words.split(' ').slice(6);
    expect(rare.slice(0, 2).toSorted()).toEqual(['locked', 'nobody']);
  });

  it('asks for the source word of a sure substitution, and for neither where it is unsure', () => {
    const rarity = (word: string) => (word === 'police' || word === 'constabulary' ? 20 : 1);
    const options = { isSpun: false, rarity };
    const [sure = ''] = buildQueries(article, [swap('constabulary', 'police', 0.95)], options);
    expect(sure).toContain('police');
    expect(sure).not.toContain('constabulary');
    const [unsure = ''] = buildQueries(article, [swap('constabulary', 'police', 0.6)], options);
    expect(unsure).not.toMatch(/police|constabulary/);
  });

  it('undoes a certain substitution in the title, and leaves out an uncertain one', () => {
    const title = (certainty: number) =>
      buildQueries(article, [swap('constabulary', 'police', certainty)], plain).at(-1);
    expect(title(0.95)).toBe(`police stays in Little Harbour${SITE}`);
    expect(title(0.6)).toBe(`stays in Little Harbour${SITE}`);
  });

  it('quotes no long run of a text that is called spun', () => {
    for (const query of buildQueries(article, [], { isSpun: true })) {
      const quoted = /"([^"]+)"/.exec(query)?.[1] ?? '';
      expect(quoted.split(' ').filter((word) => /^\p{Ll}{5,}$/u.test(word))).toEqual([]);
    }
  });

  it('never quotes a substituted word', () => {
    const evidence = ['mayor', 'constabulary', 'people', 'wooden', 'believed'].map((word) =>
      swap(word, 'x', 0.9),
    );
    for (const query of buildQueries(article, evidence, plain).slice(0, 2))
      for (const { quote } of evidence) expect(query).not.toContain(quote);
  });

  it('builds from text without spaces', () => {
    const chinese = makeArticle({
      title: '大桥由谁付钱',
      body: ['市议会周二晚上开会讨论新大桥，经过两个小时的辩论，没有人能说清楚谁来付2019万元。'],
    });
    const [words = ''] = buildQueries(chinese, [], plain);
    expect(words.split(' ').length).toBeGreaterThanOrEqual(8);
  });

  it('makes nothing of an empty article', () => {
    expect(buildQueries(makeArticle({ title: '', body: [] }), [], plain)).toEqual([]);
  });
});
