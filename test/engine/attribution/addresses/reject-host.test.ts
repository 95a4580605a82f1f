import { expect, it } from 'vitest';
import { rejectHost } from '../../../../src/engine/attribution/addresses/reject-host.ts';

it.each([
  ['social', 'https://m.facebook.com/groups/1'],
  ['shop', 'https://www.amazon.co.uk/dp/B000'],
  ['shop', 'https://lampmaker.example/products/lamp'],
  ['reference', 'https://de.wikipedia.org/wiki/Lampe'],
  ['study', 'https://doi.org/10.1000/1'],
  ['pictures', 'https://www.gettyimages.de/detail/1'],
  ['tool', 'https://github.com/lamp/lamp'],
  ['file', 'https://harbourpost.example/lamp.zip'],
])('%s: %s is no article’s original', (kind, address) => {
  expect(rejectHost(address)).toBe(kind);
});

it.each([
  'https://harbourpost.example/news/1',
  'https://facebook.com.harbourpost.example/news/1',
  'https://amazon.news.harbourpost.example/1',
])('%s may be one', (address) => {
  expect(rejectHost(address)).toBeUndefined();
});
