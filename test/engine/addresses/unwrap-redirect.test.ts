import { expect, it } from 'vitest';
import { unwrapRedirect } from '../../../src/engine/addresses/unwrap-redirect.ts';

const TARGET = 'https://harbourpost.example/news/1?a=b';
const packed = encodeURIComponent(TARGET);
const base64 = btoa(TARGET).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

it.each([
  ['a network', `https://www.facebook.com/l.php?u=${packed}&h=x`],
  ['a search engine', `https://www.google.co.uk/url?sa=t&url=${packed}`],
  [
    'a search engine with the target in its path',
    `https://r.search.yahoo.com/a/RU=${packed}/RK=2/`,
  ],
  ['a search engine with a coded target', `https://www.bing.com/ck/a?p=1&u=a1${base64}`],
  ['a service whose whole query is the target', `https://href.li/?${TARGET}`],
])('unwraps a link of %s', (_, address) => {
  expect(unwrapRedirect(new URL(address))).toBe(TARGET);
});

it('unwraps a page of an AMP cache', () => {
  const address = new URL('https://www.google.de/amp/s/harbourpost.example/news/1');
  expect(unwrapRedirect(address)).toBe('https://harbourpost.example/news/1');
});

it('unwraps exit pages of the linking site only', () => {
  const exit = new URL(`https://copy.example/go?url=${packed}`);
  expect(unwrapRedirect(exit, 'https://copy.example/post')).toBe(TARGET);
  expect(unwrapRedirect(exit, 'https://other.example/post')).toBeUndefined();
  expect(unwrapRedirect(exit)).toBeUndefined();
});

it.each([
  ['an article', TARGET],
  ['a redirector without a target', 'https://www.facebook.com/l.php?h=x'],
  ['a target that is no web address', 'https://www.facebook.com/l.php?u=javascript%3Aalert(1)'],
  ['a coded target that is damaged', 'https://www.bing.com/ck/a?u=a1%%%'],
  ['a host that only looks like a redirector', `https://notfacebook.com/l.php?u=${packed}`],
])('leaves %s alone', (_, address) => {
  expect(unwrapRedirect(new URL(address))).toBeUndefined();
});
