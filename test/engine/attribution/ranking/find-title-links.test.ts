import { describe, expect, it } from 'vitest';
import { findTitleLinks } from '../../../../src/engine/attribution/ranking/find-title-links.ts';
import { makeArticle, makeLine } from '../make-article.ts';

type Parts = Parameters<typeof makeArticle>[0];

const TITLE = 'The bridge nobody wants to pay for';
const A = 'https://elsewhere.example/2024/01/the-bridge-nobody-wants-to-pay-for';
const HOME = 'https://elsewhere.example/';

const kinds = (parts: Parts) => findTitleLinks(makeArticle(parts)).map(({ kind }) => kind);

describe('a link at the edge of an article', () => {
  it.each([
    [
      'with the article’s title',
      `[${TITLE}](https://elsewhere.example/2024/01/12345)`,
      'title-heading',
    ],
    ['whose address repeats the title', `[More here](${A})`, 'title-link'],
    ['that is a pasted address', A, 'title-address'],
    [
      'with the title, beside its site’s homepage',
      `[${TITLE}](${A}) on [Elsewhere](${HOME})`,
      'feed-footer',
    ],
  ])('%s leads to the original', (_, line, kind) => {
    expect(kinds({ end: [line] })).toEqual([kind]);
  });

  it.each([
    [
      'to another title',
      '[Ferry strike ends](https://elsewhere.example/2024/ferry-strike-ends-today)',
    ],
    ['to the same site', `[${TITLE}](https://page.example/2024/01/12345)`],
    ['to a homepage', `[${TITLE}](${HOME})`],
    ['to a social network', `[${TITLE}](https://www.facebook.com/a/posts/1)`],
    [
      'in a line that says more',
      `[More here](${A}), as the mayor himself told the council last Tuesday.`,
    ],
  ])('%s does not', (_, line) => {
    expect(kinds({ end: [line] })).toEqual([]);
  });

  it('is none in a list of related articles', () => {
    const related = makeLine(`[${TITLE}](${A})`, 'after', ['li', 'ul.related']);
    const article = makeArticle({});
    expect(findTitleLinks({ ...article, lines: [...article.lines, related] })).toEqual([]);
  });
});

it('a pasted address without the title counts at the start, not at the end', () => {
  const address = 'https://elsewhere.example/2024/01/12/123456789';
  expect(kinds({ before: [address] })).toEqual(['title-address']);
  expect(kinds({ end: [address] })).toEqual([]);
});

it('more than two addresses are a list', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, i) => `[${TITLE}](https://e${i}.example/2024/01/12345)`);
  expect(kinds({ end: lines(2) })).toHaveLength(2);
  expect(kinds({ end: lines(3) })).toEqual([]);
});

it('an article on a bare host or none at an address has no title links', () => {
  expect(kinds({ url: 'http://localhost/x', end: [A] })).toEqual([]);
});

it('names the site, and quotes the line', () => {
  const [found] = findTitleLinks(makeArticle({ end: [`[More here](${A})`] }));
  expect(found).toMatchObject({
    name: 'elsewhere.example',
    quote: 'More here',
    url: A,
    deep: true,
  });
});
