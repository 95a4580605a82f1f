import { describe, expect, it } from 'vitest';
import { createRuleContext } from '../../../src/engine/repost/rule-context.ts';
import { articleOf, type Page } from './page-of.ts';

const contextOf = (page: Partial<Page>) =>
  createRuleContext(articleOf({ body: ['The keepers rowed out.'], ...page }), 'en', []);

const linesOf = (page: Partial<Page>) => contextOf(page).lines.map(({ line }) => line.text);

describe('the lines that may hold evidence', () => {
  it('are near the article and no dumps', () => {
    const long = (length: number) => 'x'.repeat(length);
    expect(linesOf({ body: [long(2_000), long(2_001)] })).toEqual([long(2_000)]);
    const after = Array.from({ length: 20 }, (_, i) => `line ${i + 1}`);
    expect(linesOf({ after }).at(-1)).toBe('line 15');
  });

  it('are no captions, and outside the article none of sidebars and comments', () => {
    expect(linesOf({ ancestors: ['figcaption'] })).toEqual([]);
    expect(linesOf({ ancestors: ['p', 'div.wp-caption'] })).toEqual([]);
    expect(linesOf({ ancestors: ['p', 'div.sidebar'] })).toHaveLength(1);
    const article = articleOf({ body: [], after: ['Posted by Ada'] });
    const inside = (ancestors: string[]) => ({
      ...article,
      lines: article.lines.map((line) => ({ ...line, ancestors })),
    });
    const count = (ancestors: string[]) =>
      createRuleContext(inside(ancestors), 'en', []).lines.length;
    expect(count(['p', 'div.entry'])).toBe(1);
    expect(count(['p', 'div#comments'])).toBe(0);
    expect(count(['p', 'body.with-sidebar'])).toBe(1);
    expect(count(['p', 'a', 'b', 'i', 'div.sidebar'])).toBe(1);
  });
});

it('knows which links lead to other sites', () => {
  const body = [
    'See <a href="https://news.harbourgazette.example/a">it</a>, <a href="https://reprints.example/b">us</a> and <a href="https://www.facebook.com/c">them</a>',
  ];
  const [line] = contextOf({ body }).lines;
  expect(line?.foreign.map(({ site }) => site)).toEqual(['harbourgazette.example']);
});

it('names the likely source only if there is one', () => {
  expect(contextOf({})).not.toHaveProperty('likelySource');
  const canonical = 'https://harbourgazette.example/a';
  expect(contextOf({ canonical }).likelySource).toBe('harbourgazette.example');
});
