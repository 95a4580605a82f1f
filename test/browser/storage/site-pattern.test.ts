import { expect, test } from 'vitest';
import { matchesSite, parseSitePattern } from '../../../src/browser/storage/site-pattern.ts';

test.each([
  ['Example.com', 'example.com'],
  [' https://www.example.com/ ', 'example.com'],
  ['example.com/News/', 'example.com/News'],
  ['*.example.com', '*.example.com'],
  ['news.*/print', 'news.*/print'],
  ['localhost:8080', 'localhost:8080'],
  ['bücher.example', 'bücher.example'],
  ['two words', undefined],
  ['', undefined],
  ['javascript:alert(1)', undefined],
  ['x'.repeat(300), undefined],
])('%j is stored as %j', (text, pattern) => {
  expect(parseSitePattern(text)).toBe(pattern);
});

test.each([
  ['https://www.example.com/a', 'example.com', true],
  ['https://blog.example.com/a', 'example.com', true],
  ['https://notexample.com/', 'example.com', false],
  ['https://example.com.evil.example/', 'example.com', false],
  ['https://example.com/news/1', 'example.com/news', true],
  ['https://example.com/newsletter', 'example.com/news', false],
  ['https://example.org/x/print', 'example.*/*/print', true],
  ['http://localhost:8080/', 'localhost:8080', true],
  ['http://localhost:8081/', 'localhost:8080', false],
])('%s matches %s: %s', (url, pattern, expected) => {
  expect(matchesSite(url, pattern)).toBe(expected);
});

test('a pattern full of stars costs no more than its length times the address', () => {
  const url = `https://example.com/${'a'.repeat(20_000)}`;
  expect(matchesSite(url, `example.com/${'*a'.repeat(90)}b`)).toBe(false);
});
