import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import type { PageMarkup } from '../../../src/article/snapshot/page-markup.ts';
import { parseMarkup } from '../../../src/article/snapshot/parse-markup.ts';
import { takeMarkup } from '../../../src/article/snapshot/take-markup.ts';
import { runTask } from '../../../src/article/task.ts';
import { expectValidArticle } from '../expect-valid-article.ts';
import { piece } from '../page-pieces.ts';
import { answerTo, sent, URL } from './read-from-snapshot.ts';

const PAGES = join(import.meta.dirname, '../../pages');

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
function markupOf(page: Document) {
  const taken = runTask(takeMarkup(page));
  if (!taken) throw new Error('too long');
  return taken;
}
const answer = (page: Document) => answerTo(markupOf(page).page);
const articleOf = (page: Document) => readArticle(page, URL, { always: true });

const sentence =
  'The old ferry leaves the harbour at seven, and nobody on the island wants to miss it. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;
const pageWith = (html: string) =>
  parse(`<title>The ferry</title><article>${paragraph.repeat(4)}${html}</article>`);

describe('the article in a page’s markup is that of the page', () => {
  test.each(readdirSync(PAGES))('%s', async (slug) => {
    const page = parse(readFileSync(join(PAGES, slug, 'page.html'), 'utf8'));
    expect(await answer(page)).toEqual({ article: articleOf(page) });
  });

  test.each([
    ['drawings and formulas', '<svg viewBox="0 0 1 1"><title>t</title><a href="/x">b</a></svg>'],
    ['notes between the words', '<div>one<!-- a --><b>two</b><!-- b -->three</div>'],
    ['data', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'],
    ['what is hidden', '<p hidden>no</p><p style="display:none">no</p><p style="">yes</p>'],
    ['characters with names', '<p title="&lt;&quot;&amp;">&lt;b&gt; &amp;amp; &nbsp; é 島</p>'],
  ])('with %s', async (_, html) => {
    const page = pageWith(html + paragraph);
    expect(await answer(page)).toEqual({ article: articleOf(page) });
  });

  it('with texts side by side, some of them empty', async () => {
    const page = pageWith('<p></p>');
    const parts = ['', 'One day ', 'the ferry ', '', 'did not come.', ''];
    page.querySelector('p:last-child')?.append(...parts.map((part) => page.createTextNode(part)));
    const { page: markup, texts } = markupOf(page);
    expect(parseMarkup(sent(markup))?.texts.map(({ data }) => data)).toEqual(
      texts.map(({ data }) => data),
    );
    expect(await answer(page)).toEqual({ article: articleOf(page) });
  });

  it('with what stands there for browsers without scripts', () => {
    const markup: PageMarkup = {
      html: `<html><head><noscript><style>p{}</style></noscript></head><body><noscript class="a"><img src="b"></noscript><noscript></noscript><noscript><script>x</script></noscript></body></html>`,
      lengths: ['<style>p{}</style>', '<img src="b">', '<script>x</script>'].map(
        (text) => text.length,
      ),
      hidden: [],
      isQuirky: false,
      isDrawn: false,
    };
    const { document, texts } = parseMarkup(markup) ?? {};
    expect(texts?.map(({ data }) => data)).toEqual([
      '<style>p{}</style>',
      '<img src="b">',
      '<script>x</script>',
    ]);
    expect(document?.head.firstElementChild?.localName).toBe('noscript');
    expect(document?.querySelector('.a')?.firstChild).toBe(texts?.[1]);
    expect(document?.querySelectorAll('img, style, script')).toHaveLength(0);
    expect(document?.querySelectorAll('noscript')).toHaveLength(4);
  });

  it('as it was when its markup was written, whatever it does meanwhile', async () => {
    const page = pageWith('<p hidden>no</p>'.repeat(300));
    const before = articleOf(page);
    const steps = takeMarkup(page);
    steps.next();
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      count++;
      page.querySelector('article')?.replaceChildren(`Another text. ${count}`);
    }
    expect(count).toBeGreaterThan(2);
    expect(step.value && (await answerTo(step.value.page))).toEqual({ article: before });
  });

  it('of any page, or is not looked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const page = parse(pieces.join(''));
        const { article, isUnlike } = await answer(page);
        if (!isUnlike) expect(article).toEqual(articleOf(page));
      }),
      { numRuns: 25 },
    );
  });
});

describe('trees that no parser makes are recognised', () => {
  const unlike = { isUnlike: true };
  const nest = (outer: string, inner: string) => {
    const page = pageWith('<div id="x"></div>');
    const [around, within] = [page.createElement(outer), page.createElement(inner)];
    within.append(sentence);
    around.append('a', within, 'b');
    page.querySelector('#x')?.append(around);
    return page;
  };

  test.each([
    ['a', 'a'],
    ['p', 'div'],
    ['button', 'button'],
    ['table', 'p'],
    ['h2', 'body'],
    ['script', 'p'],
  ])('<%s> around <%s>', async (outer, inner) => {
    expect(await answer(nest(outer, inner))).toEqual(unlike);
  });

  test.each([
    ['a comment that ends early', (page: Document) => page.createComment('--><p>no</p><!--')],
    [
      'a line at the start that a parser drops',
      (page: Document) => {
        const block = page.createElement('pre');
        block.textContent = '\n\nwords';
        return block;
      },
    ],
    [
      'a style that ends early',
      (page: Document) => {
        const style = page.createElement('style');
        style.textContent = '</style><p>no</p><style>';
        return style;
      },
    ],
  ])('%s', async (_, make) => {
    const page = pageWith('');
    page.body.append(make(page), paragraph);
    expect(await answer(page)).toEqual(unlike);
  });

  it('and markup that is mostly no text is not taken', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(1_000_000)}">`;
    expect(runTask(takeMarkup(pageWith(picture)))).toBeUndefined();
  });

  it('and what is no markup has no article and breaks nothing', async () => {
    const facts = { hidden: [0, -1, 7], isQuirky: false, isDrawn: false };
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.array(fc.nat(9)), async (html, lengths) => {
        const { article } = await answerTo({ html, lengths, ...facts });
        if (article) expectValidArticle(article);
      }),
    );
    expect(await answerTo({ html: 7 } as unknown as PageMarkup)).toEqual({});
  });
});
