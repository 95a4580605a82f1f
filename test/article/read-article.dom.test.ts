import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { buildDocument } from '../../src/cli/build-document.ts';
import { expectValidArticle } from './expect-valid-article.ts';

const URL = 'https://harbour.example/2024/ferry.html';

const sentence =
  'The old ferry leaves the harbour at seven, and nobody on the island wants to miss it. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;

/** A typical page: heading and menu before the article, comments and a footer after it. */
const page = (body: string, head = '') => `<!doctype html><html lang="en-GB"><head>
  <title>The ferry at seven - Harbour News</title>${head}</head><body>
  <header><a href="/">Harbour News</a><nav><ul><li><a href="/sea">Sea</a></li></ul></nav></header>
  <main><article class="post hentry"><h1>The ferry at seven</h1><div class="entry-content">${body}</div></article></main>
  <section id="comments"><h4>0 Response to "The ferry at seven"</h4><a href="/post">Post a Comment</a></section>
  <footer>© Harbour News</footer></body></html>`;

const inBrowser = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Reads the page in both kinds of document; they must agree. */
function read(html: string, always = true): Article {
  const article = readArticle(inBrowser(html), URL, { always });
  expect(readArticle(buildDocument(html), URL, { always })).toEqual(article);
  if (!article) throw new Error('no article');
  expectValidArticle(article);
  return article;
}

const lineWith = (article: Article, words: string) =>
  article.lines.find(({ text }) => text.includes(words));

describe('the lines', () => {
  const source =
    '<p>Source: <a href="https://island.example/ferry" rel="nofollow">Island Post</a></p>';
  const article = read(page(`${paragraph.repeat(4)}${source}<p>Posted by: Ada</p>`));

  it('give the position and the link of a credit', () => {
    expect(lineWith(article, 'Source:')).toMatchObject({
      text: 'Source: Island Post',
      links: [{ text: 'Island Post', href: 'https://island.example/ferry', rel: 'nofollow' }],
      place: 'inside',
    });
    expect(lineWith(article, 'Posted by')?.place).toBe('inside');
  });

  it('reach beyond what extraction keeps', () => {
    const response = lineWith(article, '0 Response to');
    expect(response).toMatchObject({ place: 'after' });
    expect(response?.span).toBeUndefined();
    expect(response?.ancestors).toEqual(['h4', 'section#comments', 'body']);
    expect(article.lines[0]).toMatchObject({ place: 'head', text: 'Harbour News' });
  });

  it('know their position in the text', () => {
    for (const { text, span } of article.lines) {
      if (span) expect(article.text.slice(span.start, span.end)).toBe(text);
    }
  });

  it('are found where the article is so short that extraction parses the markup again', () => {
    const short = read(page(`<p>${sentence}</p>${source}`));
    expect(lineWith(short, 'The old ferry')?.span).toEqual({ start: 0, end: sentence.length - 1 });
  });
});

describe('the text', () => {
  it('has its structure', () => {
    const { text, blocks } = read(
      page(`${paragraph.repeat(3)}<h2>Timetable</h2><ul><li>Seven &amp; nine</li></ul>
        <blockquote><p>We wait for nobody.</p></blockquote><pre>a  b\n c</pre>${paragraph}`),
    );
    const kinds = blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]).slice(3, 7);
    expect(kinds).toEqual([
      ['heading', 'Timetable'],
      ['list-item', 'Seven & nine'],
      ['quotation', 'We wait for nobody.'],
      ['preformatted', 'a b\nc'],
    ]);
  });

  it('marks words that are mentioned, not used', () => {
    const { text, mentions } = read(
      page(`${paragraph.repeat(3)}<p>Say <em>ferry</em>, not <q>boat</q>.</p>`),
    );
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['ferry', 'boat']);
  });

  it('breaks lines where the page does', () => {
    const { text } = read(
      page(`<p>${sentence.repeat(3)}<br>${sentence.repeat(3)}</p>${paragraph}`),
    );
    expect(text.split('\n\n')[0]?.split('\n')).toHaveLength(2);
  });

  it.each([
    ['display:none'],
    ['visibility: hidden'],
    ['position:absolute; left:-9999px'],
    ['font-size:0'],
  ])('leaves out what %s hides', (style) => {
    const article = read(page(`${paragraph.repeat(3)}<p style="${style}">Nobody sees this.</p>`));
    expect(article.text).not.toContain('Nobody sees');
    expect(lineWith(article, 'Nobody sees')).toBeUndefined();
  });
});

describe('the head', () => {
  const linked = {
    '@graph': [
      { '@type': 'WebSite' },
      { '@type': ['NewsArticle'], author: [{ name: 'Ada' }, { name: 'Bo' }] },
    ],
  };
  const head = `<base href="https://cdn.example/base/"><link rel="canonical" href="ferry">
    <meta property="og:url" content="https://island.example/ferry"><meta property="og:site_name" content="Harbour News">
    <meta name="generator" content="Pen 2"><meta name="__proto__" content="x">
    <meta property="article:published_time" content="2024-03-01 07:00:00+0100">
    <script type="application/ld+json">{broken</script>
    <script type="application/ld+json">${JSON.stringify(linked)}</script>`;

  it('is read unchanged, with absolute addresses', () => {
    expect(read(page(paragraph.repeat(4), head))).toMatchObject({
      title: 'The ferry at seven',
      byline: 'Ada, Bo',
      siteName: 'Harbour News',
      language: 'en-GB',
      publishedTime: '2024-03-01T07:00:00+01:00',
      head: {
        canonical: 'https://cdn.example/base/ferry',
        ogUrl: 'https://island.example/ferry',
        generator: 'Pen 2',
      },
    });
  });

  it('is the base of links and pictures; other schemes are refused', () => {
    const body = `${paragraph.repeat(3)}<p>See <a href="more">more</a> and <a href="javascript:alert(1)">this</a>.
      <img src="a.png" alt="A"><img src="data:image/png;base64,AA=="></p>${paragraph}`;
    const article = read(page(body, head));
    expect(lineWith(article, 'See more')?.links.map(({ href }) => href)).toEqual([
      'https://cdn.example/base/more',
    ]);
    expect(article.pictures).toEqual([{ src: 'https://cdn.example/base/a.png', alt: 'A' }]);
  });
});

describe('pages without an article', () => {
  const menu = '<ul>'.concat(
    '<li><a href="/x">A short teaser of a story</a></li>'.repeat(200),
    '</ul>',
  );

  it.each([
    ['an empty page', ''],
    ['a front page of teasers', menu],
    ['a form', '<form><input name="q"><button>Search</button></form>'],
  ])('%s is not read', (_, body) => {
    expect(readArticle(inBrowser(page(body)), URL)).toBeUndefined();
  });

  it('are read on request', () => {
    expect(readArticle(inBrowser(page(`<p>${sentence}</p>`)), URL)).toBeUndefined();
    expect(read(page(`<p>${sentence}</p>`)).text).toBe(sentence.trim());
  });
});

it('finds a short article in a dense script', () => {
  const terms = `<p>${'All of these pages, and all that is in them, are published under licence, and may not be copied. '.repeat(5)}</p>`;
  const short =
    '<p>島の古い渡し船は毎朝七時に港を出るが乗り遅れたい者は島には一人もいないと船長は今朝も笑いながら話していた。</p>'.repeat(
      4,
    );
  const html = `<!doctype html><html lang="ja"><head><title>七時の渡し船</title></head><body><div id="wrapper">
    <div id="contents"><div class="leaf_content"><div class="article_body">${short}</div></div></div></div>
    <footer><div id="footer"><div id="terms">${terms}</div></div></footer></body></html>`;
  expect(read(html).text).toMatch(/^島の古い渡し船/);
});

it('leaves the page as it was', () => {
  const document = inBrowser(page(`${paragraph.repeat(4)}<p style="display:none">x</p>`));
  const before = document.documentElement.outerHTML;
  readArticle(document, URL);
  expect(document.documentElement.outerHTML).toBe(before);
});
