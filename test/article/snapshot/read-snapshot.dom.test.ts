import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { buildPage } from '../../../src/article/snapshot/build-page.ts';
import type { PageSnapshot } from '../../../src/article/snapshot/page-snapshot.ts';
import type { AskPage } from '../../../src/article/snapshot/read-snapshot.ts';
import { takeSnapshot } from '../../../src/article/snapshot/take-snapshot.ts';
import { expectValidArticle } from '../expect-valid-article.ts';
import { piece } from '../page-pieces.ts';
import { readFromSnapshot, readSent, sent, snapshotOf, URL } from './read-from-snapshot.ts';

const PAGES = join(import.meta.dirname, '../../pages');

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const sentence =
  'The old ferry leaves the harbour at seven, and nobody on the island wants to miss it. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;

describe('the article in a snapshot is that of the page', () => {
  test.each(readdirSync(PAGES))('%s', async (slug) => {
    const page = parse(readFileSync(join(PAGES, slug, 'page.html'), 'utf8'));
    for (const always of [false, true]) {
      expect(await readFromSnapshot(page, always)).toEqual(readArticle(page, URL, { always }));
    }
  });

  test.each([
    ['drawings and formulas', '<svg viewBox="0 0 1 1"><title>t</title><a href="/x">b</a></svg>'],
    ['notes between the words', `<div>one<!-- a --><b>two</b><!-- b -->three</div>`],
    ['nodes side by side', '<p>A <script>x</script> word <style>p{}</style> more.</p>'],
    [
      'names that parsers accept',
      `<o:p @click="x" a"b="c">${sentence}</o:p><x-y>${sentence}</x-y>`,
    ],
    ['no doctype', '<time class="Published" datetime="2024-01-02">x</time>'],
    [
      'what is hidden',
      `<p hidden>no</p><p style="display:none">no</p><p style="color:red">yes</p>`,
    ],
    [
      'data in what is hidden',
      '<div hidden><meta property="og:url" content="https://a.example/b">',
    ],
    [
      'pictures and films',
      '<img src="a.png" width="1" height="1"><iframe data-x="youtube.com/embed">',
    ],
    ['lone surrogates', `<p>${sentence}\ud800 ${'\udc00'.repeat(3)}</p>`],
    [
      'text outside of the Latin script',
      `<p>${'Der alte Fährmann \u2013 κύμα, 島. '.repeat(9)}</p>`,
    ],
  ])('with %s', async (_, html) => {
    const page = parse(`<title>The ferry</title>${paragraph}${html}${paragraph.repeat(3)}`);
    const article = readArticle(page, URL, { always: true });
    expect(article).toBeDefined();
    expect(await readFromSnapshot(page)).toEqual(article);
  });

  it('with nodes that only scripts make', async () => {
    const page = parse(`<title>The ferry</title><article>${paragraph.repeat(5)}</article>`);
    const [first, last] = [page.querySelector('p'), page.querySelector('p:last-child')];
    for (const name of ['P', 'SCRIPT', 'script'])
      first?.before(page.createProcessingInstruction(name, 'x'));
    for (const name of ['p', 'title', 'style']) {
      const drawn = page.createElementNS('http://www.w3.org/2000/svg', name);
      drawn.append(sentence.toUpperCase());
      last?.after(drawn);
    }
    const article = readArticle(page, URL, { always: true });
    expect(article?.text).toContain(sentence.trim());
    expect(await readFromSnapshot(page)).toEqual(article);
  });

  test.each([
    ['very deep', `${'<div>'.repeat(300)}${paragraph.repeat(8)}`],
    ['very long', `<p>${sentence.repeat(700)}</p>`.repeat(60)],
  ])('of a %s page', async (_, html) => {
    const page = parse(html);
    const { page: snapshot } = snapshotOf(page);
    expect(snapshot.isLarge).toBe(true);
    expect(await readSent(snapshot)).toEqual(readArticle(page, URL, { always: true }));
  });

  it('of any page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const page = parse(pieces.join(''));
        expect(await readFromSnapshot(page)).toEqual(readArticle(page, URL, { always: true }));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a snapshot', () => {
  const page = parse(
    `<!doctype html><body class="a" data-x="private" style="color: red"><main id="m">${paragraph}</main>
     <script>secret()</script><script type="application/ld+json">{}</script><input value="typed">`,
  );

  it('holds the tree, and the page’s text nodes by their numbers', () => {
    const { page: snapshot, texts } = snapshotOf(page);
    const built = buildPage(sent(snapshot));
    expect(built.texts.map(({ data }) => data)).toEqual(texts.map(({ data }) => data));
    expect(built.document.body.className).toBe('a');
    expect(built.document.querySelector('#m')?.textContent).toBe(sentence.repeat(4));
    expect(built.document.compatMode).toBe('CSS1Compat');
  });

  it('holds no scripts, no styles, nothing typed, and no attributes that nobody asks for', () => {
    const text = JSON.stringify(snapshotOf(page).page);
    expect(text).toContain(sentence);
    for (const word of ['secret', 'private', 'typed', 'red']) expect(text).not.toContain(word);
  });

  it('takes no more steps than the page has nodes, and ends where the page loses them meanwhile', () => {
    const long = parse(paragraph.repeat(500));
    const steps = takeSnapshot(long, []);
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) {
      if (++count === 3) long.body.replaceChildren();
    }
    expect(count).toBeGreaterThan(2);
    expect(count).toBeLessThan(12);
  });

  it('leaves out the text of other articles', async () => {
    const other = 'Another boat is painted red each spring by the children of the school. ';
    const two = parse(
      `<main><div id="a">${paragraph.repeat(5)}</div><div id="b"><p>${other.repeat(9)}</p></div></main>`,
    );
    const without = two.querySelectorAll('#b');
    const article = await readSent(snapshotOf(two, [...without]).page);
    expect(article?.text).toContain(sentence.trim());
    expect(JSON.stringify(article)).not.toContain('Another boat');
  });
});

describe('texts that are not seen', () => {
  const unseen = 'These words stand where nobody will ever see them, whatever the reader does. ';
  const faint = 'These words have the colour of the paper that they stand on, or nearly so. ';
  const drawn = (html: string) => {
    const { page: snapshot, texts } = snapshotOf(parse(html));
    const asked: number[][] = [];
    const ask: AskPage = async (numbers, byPaint) => {
      asked.push(numbers);
      return numbers.map((number) => {
        const data = texts[number]?.data ?? '';
        if (data.includes(unseen)) return 'not-drawn';
        return byPaint && data.includes(faint) ? 'not-painted' : null;
      });
    };
    return { read: () => readSent({ ...snapshot, isDrawn: true }, true, ask), asked, texts };
  };
  const menu = '<nav><ul><li><a href="/a">Sea</a></li><li><a href="/b">Land</a></li></ul></nav>';

  it('are no part of the article', async () => {
    const html = `${menu}<article>${paragraph.repeat(6)}<p>${unseen}</p><p>${faint}</p>${paragraph}</article>`;
    const article = await drawn(html).read();
    expect(article?.text).toContain(sentence.trim());
    expect(article?.text).not.toContain('These words');
    expect(article?.lines.filter(({ text }) => text.includes('stand where nobody'))).toEqual([]);
    if (article) expectValidArticle(article);
  });

  it('are asked about once, and only where it matters', async () => {
    const far = '<aside>'.concat('<p>A word from the side.</p>'.repeat(400), '</aside>');
    const { read, asked, texts } = drawn(`<article>${paragraph.repeat(8)}</article>${far}`);
    await read();
    const all = asked.flat();
    expect(all.length).toBeGreaterThan(8);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeLessThan(texts.length / 2);
  });

  it('fail the reading if the page does not answer', async () => {
    const { page: snapshot } = snapshotOf(parse(paragraph.repeat(8)));
    const gone: AskPage = () => Promise.reject(new Error('The page has gone.'));
    await expect(readSent({ ...snapshot, isDrawn: true }, true, gone)).rejects.toThrow('gone');
  });
});

describe('what is no snapshot', () => {
  const facts = { isQuirky: false, isLarge: false, isDrawn: false };
  const token = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.string());

  it('has no article, and breaks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(token), fc.array(fc.string()), async (tokens, names) => {
        const article = await readSent({ tokens, names, ...facts });
        if (article) expectValidArticle(article);
      }),
    );
    for (const one of [{}, { tokens: [0], names: [] }, { tokens: 'x' }])
      expect(await readSent({ ...facts, ...one } as unknown as PageSnapshot)).toBeUndefined();
  });
});
