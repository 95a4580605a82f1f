import { expect, test } from 'vitest';
import { isNamedAfterSite } from '../../../src/engine/attribution/is-named-after-site.ts';

test.each([
  ['The Harbour Post', 'https://www.harbourpost.com/2026/story'],
  ['harbourpost.com', 'https://harbourpost.com/2026/story'],
  ['news.harbourpost.com', 'https://news.harbourpost.com/2026/story'],
])('%s is the name of %s', (name, url) => {
  expect(isNamedAfterSite({ name, url })).toBe(true);
});

test.each([
  ['The Guardian', 'https://guardian-login.phish.com/2026/story'],
  ['The Guardian', 'https://theguardian.blogspot.com/2026/story'],
  ['The Guardian', 'https://xn--thegurdian-f2g.com/2026/story'],
])('%s is not the name of %s', (name, url) => {
  expect(isNamedAfterSite({ name, url })).toBe(false);
});
