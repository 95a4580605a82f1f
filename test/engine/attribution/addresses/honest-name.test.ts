import { expect, it } from 'vitest';
import { honestName } from '../../../../src/engine/attribution/addresses/honest-name.ts';

const URL = 'https://www.harbour.example/lamp';

it.each([
  ['Harbour News'],
  ['Harbour.example'],
  ['news.harbour.example – Harbour News'],
  ['Dr. Weld, No. 7'],
])('keeps the name “%s”', (name) => {
  expect(honestName(name, URL)).toBe(name);
});

it.each([
  ['other.example'],
  ['Read it at other.example now'],
  ['other\u3002example'],
  ['other\uff0eexample'],
  ['harbour.example.evil.example'],
])('calls the site by its host instead of “%s”', (name) => {
  expect(honestName(name, URL)).toBe('harbour.example');
});

it('calls a site without a name by its host', () => {
  expect(honestName(undefined, URL)).toBe('harbour.example');
  expect(honestName('', 'https://m.harbour.example/')).toBe('harbour.example');
});

it('reads an endless name in no time', () => {
  expect(honestName('a.'.repeat(50_000), URL)).toHaveLength(100_000);
});
