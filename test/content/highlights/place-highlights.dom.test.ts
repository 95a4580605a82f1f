import { afterEach, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { indexLiveText } from '../../../src/content/highlights/index-live-text.ts';
import { placeHighlights } from '../../../src/content/highlights/place-highlights.ts';
import type { Evidence } from '../../../src/engine/verdict.ts';

// jsdom has no layout, and so does not know what is visible.
Element.prototype.checkVisibility = function (this: Element) {
  return getComputedStyle(this).display !== 'none';
};

afterEach(() => document.body.replaceChildren());

/** An article with these paragraphs as blocks. */
function articleOf(...paragraphs: string[]): Article {
  let end = -2;
  const blocks = paragraphs.map((text) => {
    const start = end + 2;
    end = start + text.length;
    return { kind: 'paragraph' as const, start, end };
  });
  const text = paragraphs.join('\n\n');
  return {
    url: 'https://a.example/',
    title: '',
    head: { meta: {} },
    text,
    blocks,
    mentions: [],
    lines: [],
    pictures: [],
    truncated: false,
  };
}

/** The occurrence of the words with this index in the text, as evidence. */
function swapAt(article: Article, quote: string, nth = 0): Evidence {
  let start = article.text.indexOf(quote);
  for (let skipped = 0; skipped < nth; skipped++) start = article.text.indexOf(quote, start + 1);
  return { question: 'spun', signal: 'swap', quote, start, end: start + quote.length };
}

const mark = (article: Article, ...evidence: Evidence[]) =>
  placeHighlights(indexLiveText(document.body), article, evidence);

const A = 'The crew tin can ask the board for more rest on the long night boats.';
const B = 'Nobody else tin can say so, and the board does not answer them at all.';

test.each([
  ['plain', `<p>${A}</p><p>${B}</p>`],
  ['with elements inside the words', `<p>${A.replace('tin can', 'tin <b>can</b>')}</p><p>${B}</p>`],
  ['broken over lines', `<p>${A.replace('tin can', '<i>tin</i>\n   can')}</p><p>${B}</p>`],
  ['with soft hyphens', `<p>${A.replace('can', 'c\u00adan')}</p><p>${B}</p>`],
  ['in a table', `<table><tr><td>${A}</td></tr><tr><td>${B}</td></tr></table>`],
  ['after a hidden copy', `<p style="display:none">${A}</p><p>${A}</p><p>${B}</p>`],
  ['after a script with the same words', `<script>/* ${A} */</script><p>${A}</p><p>${B}</p>`],
  ['with the sentence before it gone', `<p>${A.slice(A.indexOf('tin'))}</p><p>${B}</p>`],
  ['with what follows it rewritten', `<p>${A.replace(/can.*/, 'can now')}</p><p>${B}</p>`],
])('words are found %s', (_, html) => {
  document.body.innerHTML = html;
  const article = articleOf(A, B);
  const marks = mark(article, swapAt(article, 'tin can'), swapAt(article, 'tin can', 1));
  expect(marks.map(({ range }) => range.toString().replace(/\s+|\u00ad/g, ''))).toEqual(
    Array(2).fill('tincan'),
  );
  const shown = [...document.body.querySelectorAll('p, td')].filter(
    (element) => (element as HTMLElement).style.display !== 'none',
  );
  marks.forEach(({ range }, index) => {
    expect(shown[index]?.contains(range.startContainer)).toBe(true);
  });
});

test('each of two equal words is found by its context, in whatever order they are now', () => {
  document.body.innerHTML = `<p id="b">${B}</p><p id="a">${A}</p>`;
  const article = articleOf(A, B);
  const marks = mark(article, swapAt(article, 'tin can'), swapAt(article, 'tin can', 1));
  const places = marks.map(({ range }) => range.startContainer.parentElement?.id);
  expect(places).toEqual(['a', 'b']);
});

test.each([
  ['the words themselves were changed', A.replace('tin can', 'can')],
  ['both sides were changed', 'We say tin can, too.'],
  ['the words became part of longer ones', A.replace('tin can', 'satin canal')],
  ['the paragraph was taken away', ''],
])('there is no highlight where %s', (_, paragraph) => {
  document.body.innerHTML = `<p>${paragraph}</p><p>${B}</p>`;
  const article = articleOf(A, B);
  const marks = mark(article, swapAt(article, 'tin can'));
  expect(marks).toEqual([]);
});

test('a line outside the article is found by its words alone, if they occur once', () => {
  document.body.innerHTML = `<p>${A}</p><p id="credit">Source: <a>Origin</a></p>`;
  const credit: Evidence = { question: 'reposted', signal: 'credit', quote: 'Source: Origin' };
  const [found] = mark(articleOf(A), credit);
  expect(found?.range.toString()).toBe('Source: Origin');
});
