import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { citePair } from '../../../src/comparison/export/cite-pair.ts';
import { writeLetter } from '../../../src/comparison/export/write-letter.ts';
import { comparedPair } from '../compared-pair.ts';

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});

function pairWith(facts: object) {
  const pair = comparedPair();
  return { ...pair, original: { ...pair.original, ...facts } };
}

describe('a citation of the original', () => {
  const pair = pairWith({
    siteName: 'Harbour Post',
    byline: 'Anna Holt & {Co}',
    url: 'https://harbourpost.example/2026/05/01/ferry',
  });

  test('is plain', () => {
    expect(citePair(pair, 'plain')).toBe(
      'Anna Holt & {Co}. The ferry to Larkmouth will not run on Sunday. Harbour Post, 2026-05-01. https://harbourpost.example/2026/05/01/ferry (2026-05-02)',
    );
  });

  test('is a template of Wikipedia, its braces and bars made harmless', () => {
    expect(citePair(pair, 'wikipedia')).toBe(
      '{{cite web |url=https://harbourpost.example/2026/05/01/ferry |title=The ferry to Larkmouth will not run on Sunday |author=Anna Holt & &#123;Co&#125; |date=2026-05-01 |website=Harbour Post |access-date=2026-05-02}}',
    );
  });

  test('is an entry of BibTeX', () => {
    const entry = citePair(pair, 'bibtex');
    expect(entry).toContain('author = {Anna Holt \\& \\{Co\\}}');
    expect(entry).toContain('date = {2026-05-01}');
  });

  test('of a pasted text has no address', () => {
    expect(citePair(pairWith({ url: 'about:blank' }), 'plain')).not.toContain('about:blank');
  });
});

describe('a letter to the site', () => {
  test('states both pages, the share and examples, and asks', () => {
    const letter = writeLetter(comparedPair());
    expect(letter).toContain('https://digest.example/ferry');
    expect(letter).toContain('https://harbourpost.example/ferry_(pier)');
    expect(letter).toContain('“shut” stands for “closed”');
    expect(letter).toContain('Please remove the page');
    expect(letter).not.toMatch(/stolen|theft|plagiar/i);
  });

  test('quotes the longest stretch where no words were swapped', () => {
    expect(writeLetter(comparedPair((text) => text))).toMatch(
      /“[^”]*The harbour board closed the pier/,
    );
  });
});
