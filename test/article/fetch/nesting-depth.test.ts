import { expect, test } from 'vitest';
import { readArticleFromHtml } from '../../../src/article/fetch/fetch-article.ts';
import { nestingDepth } from '../../../src/article/fetch/nesting-depth.ts';

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Bridges</title></head>
<body><main><article><h1>Bridges</h1>${'<p>One<p>Two<br>Three <b>four</b>'.repeat(20_000)}
<ul>${'<li>One<li>Two'.repeat(20_000)}</ul></article></main></body></html>`;

test('counts what is open at once', () => {
  expect(nestingDepth('<div><b>one</b><b>two</b></div><div><i><u>three</u></i></div>')).toBe(3);
});

test('a long page is not deep, whatever ends it leaves out', () => {
  expect(nestingDepth(PAGE)).toBeLessThan(10);
});

test('a map of closed shapes is not deep', () => {
  const shape = '<path d="M0 0h9"/><circle r="2"/>';
  expect(nestingDepth(`<svg viewBox="0 0 9 9"><g>${shape.repeat(20_000)}</g></svg>`)).toBe(2);
});

test.each([
  ['elements', '<b><i>'],
  ['elements with attributes', '<b class="x"><i id=y>'],
  ['elements that only look closed', '<section/>'],
  ['elements that look closed in a drawing that has ended', '<path/>', '<svg><p>'],
  ['unknown elements', '<one><two>'],
])('nested %s are counted', (_, tags, before = '') => {
  expect(nestingDepth(before + tags.repeat(10_000))).toBeGreaterThanOrEqual(10_000);
});

test.each([
  ['unclosed tags', '<b '],
  ['open brackets', '<'],
  ['one endless tag', 'x'],
])('%s take time in proportion to their length', (_, part) => {
  const time = (length: number) => {
    const html = `é<b ${part.repeat(length / part.length)}`;
    const before = process.cpuUsage();
    for (let i = 0; i < 4; i++) nestingDepth(html);
    return process.cpuUsage(before).user;
  };
  time(200_000);
  expect(time(800_000)).toBeLessThan(16 * time(200_000) + 20_000);
});

test('a page that is too deep is refused before it is parsed', () => {
  const html = '<b><i>'.repeat(90_000);
  const url = 'https://deep.example/a.html';
  expect(readArticleFromHtml(html, url, url, '')).toEqual({
    state: 'failed',
    failure: 'too-large',
    url,
  });
});
