import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { clonePage } from '../../src/article/dom/clone-page.ts';
import { MAX_DEPTH } from '../../src/article/dom/is-large-page.ts';
import { sourceOf } from '../../src/article/page-source.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { buildDocument } from '../../src/cli/build-document.ts';
import { expectValidArticle } from './expect-valid-article.ts';
import { anything, piece } from './page-pieces.ts';

const URL = 'https://harbour.example/ferry';
const sentence =
  'The old ferry leaves the harbour at seven, and nobody on the island wants to miss it. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;
const read = (html: string): Article | undefined =>
  readArticle(buildDocument(html), URL, { always: true });

describe('any page', () => {
  it('is read without an error, with valid offsets', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const article = read(pieces.join(''));
        if (article) expectValidArticle(article);
      }),
      { numRuns: 200 },
    );
  });

  it('is read the same twice', () => {
    const html = paragraph.repeat(5);
    expect(read(html)).toEqual(read(html));
  });
});

describe('any text', () => {
  it('is read without an error, with valid offsets', () => {
    const rows = fc.oneof(
      anything,
      fc.constantFrom('', '\n', '\r\n\r\n', sentence, 'See https://a.example/x).'),
    );
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 30 }), (pieces) => {
        const article = articleFromText(pieces.join(''), URL);
        if (!article) return;
        expectValidArticle(article);
        for (const { text, span } of article.lines) {
          expect(article.text.slice(span?.start, span?.end)).toBe(text);
        }
      }),
    );
  });
});

describe('very large pages', () => {
  const body = paragraph.repeat(8);

  it.each([
    ['nested ten thousand deep', '<div>'.repeat(10_000) + body],
    ['nested tables', '<table><tr><td>'.repeat(500) + body],
    ['a word without end', `${body}<p>${'x'.repeat(400_000)}</p>`],
    [
      'an endless title',
      `<title>${'word '.repeat(50_000)}</title><h1>${'word '.repeat(50_000)}</h1>${body}`,
    ],
  ])('%s: the article is read', (_, html) => {
    const article = read(html);
    expect(article?.text).toContain(sentence.trim());
    if (article) expectValidArticle(article);
  });

  it('are read up to a million characters, and marked as truncated', () => {
    const article = read(`<p>${sentence.repeat(2000)}</p>`.repeat(8));
    expect(article?.truncated).toBe(true);
    expect(article?.text.length).toBeLessThanOrEqual(1_000_000);
    expect(articleFromText(sentence.repeat(20_000), URL)?.truncated).toBe(true);
  });

  it('lose empty elements nested too deeply, and keep the words of the others in order', () => {
    const nested = `${'<ul>'.repeat(5000)}<li>one <ul><li>two </li></ul>three</li>`;
    const { document } = clonePage(sourceOf(buildDocument(`<body>${nested}`)), {
      length: 1e6,
      nodes: 1e5,
    });
    expect(document.body.textContent).toBe('one two three');
    expect(document.body.querySelectorAll('*').length).toBeLessThan(MAX_DEPTH + 5);
  });

  it('are read up to the limit of nodes, and marked as truncated', () => {
    const article = read(`${body}<p>${'<b>a</b> b '.repeat(80_000)}</p>`);
    expect(article?.truncated).toBe(true);
  });
});

describe('cost', () => {
  /** Nodes visited while reading, counted at the one property that every visit reads. */
  const visits = (html: string): number => {
    const document = buildDocument(html);
    const node = Object.getPrototypeOf(document.createTextNode(''));
    const chain = [
      node,
      Object.getPrototypeOf(node),
      Object.getPrototypeOf(Object.getPrototypeOf(node)),
    ];
    const owner = chain.find((one) => Object.hasOwn(one, 'nextSibling'));
    const genuine = Object.getOwnPropertyDescriptor(owner, 'nextSibling');
    let count = 0;
    Object.defineProperty(owner, 'nextSibling', {
      configurable: true,
      get() {
        count++;
        return genuine?.get?.call(this);
      },
    });
    readArticle(document, URL, { always: true });
    Object.defineProperty(owner, 'nextSibling', genuine ?? {});
    return count;
  };

  it.each([
    ['text', (n: number) => paragraph.repeat(n)],
    [
      'links',
      (n: number) => `${paragraph}<p>${'<a href="/x">word</a> '.repeat(10 * n)}</p>${paragraph}`,
    ],
    ['lines', (n: number) => `<div>${`${sentence}<br>`.repeat(4 * n)}</div>`],
    ['depth', (n: number) => '<div>word '.repeat(10 * n) + paragraph.repeat(9)],
  ])('grows no faster than the %s', (_, make) => {
    const [small, large] = [visits(make(50)), visits(make(200))];
    expect(small).toBeGreaterThan(50);
    expect(large / small).toBeLessThan(5);
  });
});
